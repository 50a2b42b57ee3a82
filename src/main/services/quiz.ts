import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizId } from '../../shared/model/ids.ts';
import type { AnsweredQuestion, QuizMode, QuizView } from '../../shared/model/quiz.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { judgeResponse } from '../domain/quiz/judge.ts';
import { viewQuestion } from '../domain/quiz/question.ts';
import type { Answer, Deps } from './deps.ts';
import { keepResponses } from './keep-responses.ts';
import { listAnswered, openQuiz, viewAnswered } from './open-quiz.ts';
import { viewSitting } from './quiz-exam.ts';
import { viewMatch } from './quiz-match.ts';
import { viewPractice } from './quiz-rounds.ts';

/** A quiz under way: what is answered with its keys, and the next question without. */
export function getQuiz(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { id, stored, questions, responses } = opened.value;
  const sitting = viewSitting(deps, opened.value);
  const match = viewMatch(deps, opened.value);
  const current = sitting || match ? undefined : questions[responses.length];
  return ok({
    quiz: id,
    mode: stored.mode,
    seed: stored.seed,
    plan: stored.plan,
    count: questions.length,
    answered: listAnswered(deps, opened.value),
    current: current && viewQuestion(current),
    sitting,
    practice: viewPractice(deps, opened.value),
    match,
  });
}

const JUDGED_WHOLE: ReadonlySet<QuizMode> = new Set<QuizMode>(['exam', 'match']);

/** Judges the response to the next question and appends it; an answered question is not judged again. */
export function answerQuestion(deps: Deps, params: ParsedParams<'quiz.answer'>): Answer<AnsweredQuestion> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { questions, responses, volume } = opened.value;
  if (JUDGED_WHOLE.has(opened.value.stored.mode)) {
    return fail({ kind: 'stale', message: 'This quiz is judged as a whole. Nothing was changed.' });
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
  const given = { response, judgement, confidence, duration };
  const at = deps.database.transaction(() => keepResponses(deps, opened.value, [given])).immediate();
  return ok(viewAnswered(deps, volume, question, { ...given, at, counted: false }));
}
