import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizId } from '../../shared/model/ids.ts';
import type { AnsweredQuestion, QuizResult, QuizView } from '../../shared/model/quiz.ts';
import { isBlank } from '../../shared/model/quiz-draft.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { judgeResponse } from '../domain/quiz/judge.ts';
import { viewQuestion } from '../domain/quiz/question.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { findClock } from '../storage/quiz-clocks.ts';
import { appendResponse } from '../storage/responses.ts';
import type { Answer, Deps } from './deps.ts';
import { listAnswered, openQuiz, viewAnswered } from './open-quiz.ts';
import { viewSitting } from './quiz-exam.ts';

/** A quiz under way: what is answered with its keys, and the next question without. */
export function getQuiz(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { id, stored, questions, responses } = opened.value;
  const sitting = viewSitting(deps, opened.value);
  const current = sitting === undefined ? questions[responses.length] : undefined;
  return ok({
    quiz: id,
    mode: stored.mode,
    seed: stored.seed,
    plan: stored.plan,
    count: questions.length,
    answered: listAnswered(opened.value),
    current: current && viewQuestion(current),
    sitting,
  });
}

/** Judges the response to the next question and appends it; an answered question is not judged again. */
export function answerQuestion(deps: Deps, params: ParsedParams<'quiz.answer'>): Answer<AnsweredQuestion> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { row, questions, responses, volume } = opened.value;
  if (opened.value.stored.mode === 'exam') {
    return fail({ kind: 'stale', message: 'An exam is judged when it is handed in. Nothing was changed.' });
  }
  const question = questions[params.index];
  if (question === undefined || params.index !== responses.length) {
    return fail({
      kind: 'stale',
      message: 'This question was already answered. Nothing was changed; go on with the next one.',
    });
  }
  const judgement = judgeResponse(question, params.response, volume.dossier);
  if (judgement === undefined) {
    return fail({
      kind: 'malformed',
      message: 'This answer does not fit the question. Nothing was changed.',
    });
  }
  const { response, confidence, duration } = params;
  const stored = { response, judgement, confidence, duration };
  appendResponse(deps.database, row, params.index, stored, deps.now().at);
  return ok(viewAnswered(volume, question, stored));
}

/** How a finished quiz went, question by question. */
export function getResult(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizResult> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { id, row, stored, questions, responses, volume } = opened.value;
  if (responses.length < questions.length) {
    return fail({ kind: 'stale', message: 'This quiz is not finished yet; go on with its next question.' });
  }
  const answered = listAnswered(opened.value);
  const clock = findClock(deps.database, row);
  const spent =
    clock?.used ?? responses.reduce((sum, { duration }) => sum + Math.min(duration, LONGEST_LOOK), 0);
  const count = (verdict: string, among = answered) =>
    among.filter(({ judgement }) => judgement.verdict === verdict).length;
  return ok({
    quiz: id,
    mode: stored.mode,
    seed: stored.seed,
    plan: stored.plan,
    right: count('right'),
    close: count('close'),
    count: questions.length,
    minutes: Math.round(spent / 60_000),
    ended: clock?.ended && {
      isTimeUp: clock.ended === 'time-up',
      unanswered: responses.filter(({ response }) => isBlank(response)).length,
    },
    topics: volume.dossier.header.topics.flatMap(({ id: topic, name }) => {
      const asked = questions.filter((question) => question.topic === topic);
      const among = answered.filter(({ question }) => question.topic === topic);
      return asked.length === 0 ? [] : [{ topic, name, right: count('right', among), count: asked.length }];
    }),
    answered,
  });
}
