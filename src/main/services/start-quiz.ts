import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { QUESTION_TYPES } from '../../shared/model/question.ts';
import type { QuizMode, QuizPlan, QuizView } from '../../shared/model/quiz.ts';
import { allowTime } from '../../shared/model/quiz-clock.ts';
import { assertNever, fail } from '../../shared/model/result.ts';
import type { Question } from '../domain/quiz/question.ts';
import { generateQuiz } from '../domain/quiz/quiz.ts';
import { makeAdaptive } from '../domain/quiz/session/adapt.ts';
import { DAILY_COUNT, seedOfDay } from '../domain/quiz/session/daily.ts';
import { choosePairs } from '../domain/quiz/session/match.ts';
import { makeRound } from '../domain/quiz/session/rounds.ts';
import { studyDay } from '../domain/review/moment.ts';
import { findClock, insertClock } from '../storage/quiz-clocks.ts';
import { findNewestDaily, insertQuiz, type StoredQuiz } from '../storage/quizzes.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { readNeeds } from './adaptive.ts';
import { findConfusions } from './confusions.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { listMissed, openQuiz } from './open-quiz.ts';
import { getQuiz } from './quiz.ts';
import { quizId } from './quiz-id.ts';
import { readSettings } from './settings.ts';
import type { Volume } from './volumes.ts';

/** Makes a quiz and stores it with its seed and its keys. */
export function startQuiz(deps: Deps, params: ParsedParams<'quiz.start'>): Answer<QuizView> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { dossier, count, topics, types, mode, timed, seed = deps.newSeed() } = params;
  return makeQuiz(deps, found.value, { dossier, mode, seed, plan: { topics, types, count } }, timed);
}

/** The quiz of the day: begun now, or as it stands since it was begun. */
export function openDaily(deps: Deps, { dossier }: { readonly dossier: DossierId }): Answer<QuizView> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const today = findDaily(deps, dossier);
  if (today !== undefined) return getQuiz(deps, { quiz: quizId(today) });
  const topics = found.value.dossier.header.topics.map(({ id }) => id);
  const { rolloverHour } = currentScheduling(deps.database).scheduling;
  const seed = seedOfDay(dossier, studyDay(deps.now(), rolloverHour));
  const plan = { topics, types: QUESTION_TYPES, count: DAILY_COUNT };
  return makeQuiz(deps, found.value, { dossier, mode: 'daily', seed, plan }, false);
}

/** The row of today's daily quiz of a dossier; nothing before it is begun. */
export function findDaily({ database, now }: Deps, dossier: DossierId): number | undefined {
  const { rolloverHour } = currentScheduling(database).scheduling;
  const newest = findNewestDaily(database, dossier);
  const isTodays =
    newest !== undefined && studyDay(newest.begun, rolloverHour) === studyDay(now(), rolloverHour);
  return isTodays ? newest.id : undefined;
}

function makeQuiz(deps: Deps, volume: Volume, quiz: StoredQuiz, isTimed: boolean): Answer<QuizView> {
  const { plan, questions } = makeQuestions(deps, volume, quiz);
  if (questions.length === 0) {
    return fail({
      kind: 'not-found',
      message: 'No question can be made from these choices. Choose another topic or kind of question.',
    });
  }
  const row = storeQuiz(deps, { ...quiz, plan }, questions, isTimed);
  return getQuiz(deps, { quiz: quizId(row) });
}

type Made = { readonly plan: QuizPlan; readonly questions: readonly Question[] };

/** The questions that a quiz begins with, each mode's in its own way. */
function makeQuestions(deps: Deps, volume: Volume, { dossier: id, mode, seed, plan }: StoredQuiz): Made {
  const { dossier } = volume;
  const { topics, types, count } = plan;
  switch (mode) {
    case 'practice': {
      const drawn = generateQuiz(dossier, { seed, ...plan }).flatMap(({ facts }) => facts.slice(0, 1));
      const questions = makeRound(dossier, { seed, types, facts: drawn }, []);
      return { plan: { ...plan, facts: drawn }, questions };
    }
    case 'exam':
      return { plan, questions: generateQuiz(dossier, { seed, ...plan }, findConfusions(deps, id)) };
    case 'daily':
      // Whatever she confused meanwhile, the day's questions stay the same.
      return { plan, questions: generateQuiz(dossier, { seed, ...plan }) };
    case 'adaptive': {
      const needs = readNeeds(deps, volume, topics);
      return { plan, questions: makeAdaptive(dossier, { seed, types, count }, needs) };
    }
    case 'match': {
      const pairs = choosePairs(dossier, { seed, count, topics });
      // One pair is none to choose from.
      return { plan: { ...plan, count: pairs.length }, questions: pairs.length < 2 ? [] : pairs };
    }
    default:
      return assertNever(mode);
  }
}

/** Stores a quiz, and its clock where it runs against one. */
function storeQuiz(deps: Deps, quiz: StoredQuiz, questions: readonly Question[], isTimed: boolean): number {
  const { database, now } = deps;
  const limit = isTimed ? allowTime(questions.length, readSettings(deps).timeAllowance) : undefined;
  return database
    .transaction(() => {
      const row = insertQuiz(database, quiz, questions, now());
      if (RUN_BY_CLOCK.has(quiz.mode)) insertClock(database, row, limit);
      return row;
    })
    .immediate();
}

const RUN_BY_CLOCK: ReadonlySet<QuizMode> = new Set<QuizMode>(['exam', 'match']);

/**
 * Makes a new quiz of the very same questions, or of those not answered rightly, but for those that the text
 * no longer answers. A practice goes on anew from the questions of its first round. The daily quiz is had
 * once; what is had of it again is practised.
 */
export function repeatQuiz(deps: Deps, params: ParsedParams<'quiz.repeat'>): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { row: before, stored, volume } = opened.value;
  const standing = new Set(volume.dossier.facts.filter(({ orphaned }) => !orphaned).map(({ id }) => id));
  const wanted =
    params.only === 'missed'
      ? listMissed(opened.value)
      : opened.value.questions.slice(0, opened.value.firstRound);
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
  const isTimed = findClock(deps.database, before)?.limit !== undefined;
  const mode = stored.mode === 'daily' ? 'practice' : stored.mode;
  const row = storeQuiz(deps, { ...stored, mode }, questions, isTimed);
  return getQuiz(deps, { quiz: quizId(row) });
}
