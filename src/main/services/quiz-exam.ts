import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizId } from '../../shared/model/ids.ts';
import { extendTime, isTimeUp, type QuizClock, spendTime } from '../../shared/model/quiz-clock.ts';
import { NO_DRAFT, type Sitting } from '../../shared/model/quiz-draft.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { judgeResponse } from '../domain/quiz/judge.ts';
import { viewQuestion } from '../domain/quiz/question.ts';
import { judgeDrafts } from '../domain/quiz/session/hand-in.ts';
import { findClock, saveClock } from '../storage/quiz-clocks.ts';
import { dropDrafts, listDrafts, saveDraft } from '../storage/quiz-drafts.ts';
import type { Answer, Deps } from './deps.ts';
import { keepResponses } from './keep-responses.ts';
import { type OpenQuiz, openQuiz } from './open-quiz.ts';

/** An exam under way as its screen needs it; nothing for what is no exam, or is handed in. */
export function viewSitting({ database }: Deps, { row, questions, stored }: OpenQuiz): Sitting | undefined {
  const clock = stored.mode === 'exam' ? findClock(database, row) : undefined;
  if (clock === undefined || clock.ended !== undefined) return undefined;
  const drafts = listDrafts(database, row);
  return {
    questions: questions.map(viewQuestion),
    drafts: questions.map((_, index) => drafts.get(index) ?? NO_DRAFT),
    position: clock.position,
    clock: { used: clock.used, limit: clock.limit },
  };
}

type Running = OpenQuiz & { readonly clock: NonNullable<ReturnType<typeof findClock>> };

/** Opens an exam that is not handed in. */
function openExam(deps: Deps, quiz: QuizId): Answer<Running> {
  const opened = openQuiz(deps, quiz);
  if (!opened.ok) return opened;
  const clock = findClock(deps.database, opened.value.row);
  if (opened.value.stored.mode !== 'exam' || clock === undefined || clock.ended !== undefined) {
    return fail({ kind: 'stale', message: 'This exam is already handed in. Nothing was changed.' });
  }
  return ok({ ...opened.value, clock });
}

/** Keeps an answer as it stands now, its flag, and the time; it is judged only when the exam is handed in. */
export function keepDraft(deps: Deps, params: ParsedParams<'quiz.draft'>): Answer<QuizClock> {
  const exam = openExam(deps, params.quiz);
  if (!exam.ok) return exam;
  const { row, questions, volume, clock } = exam.value;
  const { index, response, confidence, isFlagged, duration } = params;
  if (isTimeUp(clock)) {
    return fail({ kind: 'stale', message: 'The time is up. What you had answered by then is kept.' });
  }
  const question = questions[index];
  const fits = !question || !response || judgeResponse(question, response, volume.dossier) !== undefined;
  if (question === undefined || !fits) {
    return fail({
      kind: 'malformed',
      message: 'This answer does not fit the question. Nothing was changed.',
    });
  }
  const spent = spendTime(clock, params.used);
  deps.database
    .transaction(() => {
      saveDraft(deps.database, row, index, { response, confidence, isFlagged, duration });
      saveClock(deps.database, row, { ...clock, ...spent, position: index });
    })
    .immediate();
  return ok(spent);
}

/** Keeps the time used so far and the question she is at. */
export function spendQuizTime(deps: Deps, params: ParsedParams<'quiz.spend'>): Answer<QuizClock> {
  return moveClock(deps, params.quiz, params.index, (clock) => spendTime(clock, params.used));
}

/** Gives more time. */
export function extendQuizTime(deps: Deps, params: ParsedParams<'quiz.extend'>): Answer<QuizClock> {
  return moveClock(deps, params.quiz, undefined, extendTime);
}

function moveClock(
  deps: Deps,
  quiz: QuizId,
  position: number | undefined,
  move: (clock: QuizClock) => QuizClock,
): Answer<QuizClock> {
  const exam = openExam(deps, quiz);
  if (!exam.ok) return exam;
  const { row, clock } = exam.value;
  const { used, limit } = move(clock);
  saveClock(deps.database, row, { ...clock, used, limit, position: position ?? clock.position });
  return ok({ used, limit });
}

/** Judges what is drafted and appends it as responses, all or nothing; the drafts then go. */
export function handIn(deps: Deps, params: ParsedParams<'quiz.hand-in'>): Answer<null> {
  const exam = openExam(deps, params.quiz);
  if (!exam.ok) return exam;
  const { row, questions, volume, clock } = exam.value;
  const { database } = deps;
  const spent = spendTime(clock, params.used);
  const drafts = listDrafts(database, row);
  const judged = judgeDrafts(questions, (index) => drafts.get(index), volume.dossier);
  database
    .transaction(() => {
      keepResponses(deps, exam.value, judged);
      dropDrafts(database, row);
      saveClock(database, row, { ...clock, ...spent, ended: isTimeUp(spent) ? 'time-up' : 'done' });
    })
    .immediate();
  return ok(null);
}
