import type { Question } from '../domain/quiz/question.ts';
import { appendResponse, type StoredResponse } from '../storage/responses.ts';
import { bringForward } from './bring-forward.ts';
import type { Deps } from './deps.ts';
import type { OpenQuiz } from './open-quiz.ts';
import { readSettings } from './settings.ts';

type Given = Omit<StoredResponse, 'at' | 'counted'>;

/**
 * Appends judged responses to the next questions of a quiz, and does to cards what the learner chose: nothing,
 * or wrong answers bring them forward. Within the caller's transaction. Gives the time that the log has.
 */
export function keepResponses(deps: Deps, quiz: OpenQuiz, given: readonly Given[]): number {
  const { row, stored, questions, responses } = quiz;
  const now = deps.now();
  given.forEach((response, index) => {
    appendResponse(deps.database, row, responses.length + index, response, now.at);
  });
  if (readSettings(deps).quizMovesCards) {
    // A question that comes back in the same quiz moves its cards once.
    const before = new Set(listWrong(questions, responses).flatMap(({ facts }) => facts));
    const wrong = listWrong(questions.slice(responses.length), given).flatMap(({ facts }) => facts);
    const facts = [...new Set(wrong)].filter((fact) => !before.has(fact));
    bringForward(deps, stored.dossier, facts, now);
  }
  return now.at;
}

function listWrong(
  questions: readonly Question[],
  given: readonly Pick<Given, 'judgement'>[],
): readonly Question[] {
  return questions.filter((_, index) => given[index]?.judgement.verdict === 'wrong');
}
