import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizId } from '../../shared/model/ids.ts';
import type { AnsweredQuestion, QuizResult, QuizView } from '../../shared/model/quiz.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { judgeResponse } from '../domain/quiz/judge.ts';
import { viewQuestion } from '../domain/quiz/question.ts';
import { generateQuiz } from '../domain/quiz/quiz.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { insertQuiz } from '../storage/quizzes.ts';
import { appendResponse } from '../storage/responses.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { listAnswered, openQuiz, viewAnswered } from './open-quiz.ts';
import { quizId } from './quiz-id.ts';

/** Makes a quiz and stores it with its seed and its keys. */
export function startQuiz(deps: Deps, params: ParsedParams<'quiz.start'>): Answer<QuizView> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { count, topics, types, seed = deps.newSeed() } = params;
  const questions = generateQuiz(found.value.dossier, { seed, count, topics, types });
  if (questions.length === 0) {
    return fail({
      kind: 'not-found',
      message: 'No question can be made from these choices. Choose another topic or kind of question.',
    });
  }
  const plan = { topics, types, count };
  const row = insertQuiz(
    deps.database,
    { dossier: params.dossier, mode: 'practice', seed, plan },
    questions,
    deps.now(),
  );
  return getQuiz(deps, { quiz: quizId(row) });
}

/** Makes a new quiz of the very same questions, but for those that the text no longer answers. */
export function repeatQuiz(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { stored, volume } = opened.value;
  const standing = new Set(volume.dossier.facts.filter(({ orphaned }) => !orphaned).map(({ id }) => id));
  const questions = opened.value.questions.filter(({ facts }) => facts.every((fact) => standing.has(fact)));
  if (questions.length === 0) {
    return fail({
      kind: 'not-found',
      message: 'The text no longer answers any question of this quiz. You can start a new one.',
    });
  }
  const row = insertQuiz(deps.database, stored, questions, deps.now());
  return getQuiz(deps, { quiz: quizId(row) });
}

/** A quiz under way: what is answered with its keys, and the next question without. */
export function getQuiz(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { id, stored, questions, responses } = opened.value;
  const current = questions[responses.length];
  return ok({
    quiz: id,
    mode: stored.mode,
    seed: stored.seed,
    plan: stored.plan,
    count: questions.length,
    answered: listAnswered(opened.value),
    current: current && viewQuestion(current),
  });
}

/** Judges the response to the next question and appends it; an answered question is not judged again. */
export function answerQuestion(deps: Deps, params: ParsedParams<'quiz.answer'>): Answer<AnsweredQuestion> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { row, questions, responses, volume } = opened.value;
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
  const { id, stored, questions, responses, volume } = opened.value;
  if (responses.length < questions.length) {
    return fail({ kind: 'stale', message: 'This quiz is not finished yet; go on with its next question.' });
  }
  const answered = listAnswered(opened.value);
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
    minutes: Math.round(
      responses.reduce((sum, { duration }) => sum + Math.min(duration, LONGEST_LOOK), 0) / 60_000,
    ),
    topics: volume.dossier.header.topics.flatMap(({ id: topic, name }) => {
      const asked = questions.filter((question) => question.topic === topic);
      const among = answered.filter(({ question }) => question.topic === topic);
      return asked.length === 0 ? [] : [{ topic, name, right: count('right', among), count: asked.length }];
    }),
    answered,
  });
}
