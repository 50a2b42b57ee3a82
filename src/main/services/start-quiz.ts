import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizView } from '../../shared/model/quiz.ts';
import { allowTime } from '../../shared/model/quiz-clock.ts';
import { fail } from '../../shared/model/result.ts';
import type { Question } from '../domain/quiz/question.ts';
import { generateQuiz } from '../domain/quiz/quiz.ts';
import { findClock, insertClock } from '../storage/quiz-clocks.ts';
import { insertQuiz, type StoredQuiz } from '../storage/quizzes.ts';
import { findConfusions } from './confusions.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { listMissed, openQuiz } from './open-quiz.ts';
import { getQuiz } from './quiz.ts';
import { quizId } from './quiz-id.ts';
import { readSettings } from './settings.ts';

/** Makes a quiz and stores it with its seed and its keys. */
export function startQuiz(deps: Deps, params: ParsedParams<'quiz.start'>): Answer<QuizView> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { count, topics, types, mode, timed, seed = deps.newSeed() } = params;
  const confusions = findConfusions(deps, params.dossier);
  const questions = generateQuiz(found.value.dossier, { seed, count, topics, types }, confusions);
  if (questions.length === 0) {
    return fail({
      kind: 'not-found',
      message: 'No question can be made from these choices. Choose another topic or kind of question.',
    });
  }
  const plan = { topics, types, count };
  const row = storeQuiz(deps, { dossier: params.dossier, mode, seed, plan }, questions, timed);
  return getQuiz(deps, { quiz: quizId(row) });
}

/** Stores a quiz, an exam with its clock. */
function storeQuiz(deps: Deps, quiz: StoredQuiz, questions: readonly Question[], isTimed: boolean): number {
  const { database, now } = deps;
  return database
    .transaction(() => {
      const row = insertQuiz(database, quiz, questions, now());
      const limit = isTimed ? allowTime(questions.length, readSettings(deps).timeAllowance) : undefined;
      if (quiz.mode === 'exam') insertClock(database, row, limit);
      return row;
    })
    .immediate();
}

/**
 * Makes a new quiz of the very same questions, or of those not answered rightly, but for those that the text
 * no longer answers.
 */
export function repeatQuiz(deps: Deps, params: ParsedParams<'quiz.repeat'>): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { stored, volume } = opened.value;
  const standing = new Set(volume.dossier.facts.filter(({ orphaned }) => !orphaned).map(({ id }) => id));
  const wanted = params.only === 'missed' ? listMissed(opened.value) : opened.value.questions;
  const questions = wanted.filter(({ facts }) => facts.every((fact) => standing.has(fact)));
  if (questions.length === 0) {
    return fail({
      kind: 'not-found',
      message:
        wanted.length === 0
          ? 'You missed no question of this quiz. You can start a new one.'
          : 'The text no longer answers any question of this quiz. You can start a new one.',
    });
  }
  const isTimed = findClock(deps.database, opened.value.row)?.limit !== undefined;
  const row = storeQuiz(deps, stored, questions, isTimed);
  return getQuiz(deps, { quiz: quizId(row) });
}
