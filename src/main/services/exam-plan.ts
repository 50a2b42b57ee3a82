import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { QueueCounts } from '../../shared/model/review.ts';
import { fillToday } from '../domain/exam/fill.ts';
import { type ExamPlan, planExam } from '../domain/exam/plan.ts';
import { followStrategy } from '../domain/exam/strategy.ts';
import type { Habits } from '../domain/rehearsal/learner.ts';
import type { Start } from '../domain/rehearsal/rehearse.ts';
import { type StudyDay, studyDay } from '../domain/review/moment.ts';
import type { Choice } from '../domain/review/queue.ts';
import { createScheduler, type Scheduler } from '../domain/review/schedule.ts';
import { readDay } from '../storage/card-days.ts';
import { findExam } from '../storage/exams.ts';
import type { Database } from '../storage/open.ts';
import { countSteps, firstStep } from '../storage/queue.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { findStepping } from '../storage/siblings.ts';
import type { Deps } from './deps.ts';
import { readLearnAhead } from './settings.ts';
import { readHabits, readStandings } from './standings.ts';

type Exam = NonNullable<ReturnType<typeof findExam>>;

type ReadPlan = {
  readonly today: StudyDay;
  readonly cards: readonly (Start & { readonly id: CardId })[];
  readonly habits: Habits;
  readonly model: Scheduler;
  readonly plan: ExamPlan;
};

/** The plan of the day for each open database: made once a day, though every card asks for it. */
const plans = new WeakMap<Database, { readonly key: string; readonly plan: ExamPlan }>();

/** The cards as they stand, with the plan of today. */
export function readExamPlan(deps: Deps, dossier: DossierId, exam: Exam): ReadPlan {
  const { database } = deps;
  const { id, scheduling } = currentScheduling(database);
  const today = studyDay(deps.now(), scheduling.rolloverHour);
  const cards = readStandings(deps, dossier, today);
  const habits = readHabits(deps, dossier);
  const model = createScheduler(scheduling);
  const key = JSON.stringify([dossier, exam, today, id, cards.length]);
  const known = plans.get(database);
  if (known?.key === key) return { today, cards, habits, model, plan: known.plan };
  const days = Math.max(1, exam.day - today);
  const plan = planExam({ cards, days, budget: exam.minutes * 60_000, habits, model, seed: today });
  plans.set(database, { key, plan });
  return { today, cards, habits, model, plan };
}

/** What the plan holds for the rest of today, within the minutes that are left, and what comes next. */
export function drawExam(
  deps: Deps,
  dossier: DossierId,
): { readonly counts: QueueCounts; readonly choice: Choice; readonly milliseconds: number } {
  const { database } = deps;
  const exam = findExam(database, dossier);
  const nothing = { new: 0, learning: 0, due: 0 };
  if (exam === undefined) return { counts: nothing, choice: { kind: 'nothing' }, milliseconds: 0 };
  const { today, cards, habits, model, plan } = readExamPlan(deps, dossier, exam);
  const done = readDay(database, dossier, today);
  const policy = followStrategy(plan.strategy, model, habits, Math.max(1, exam.day - today));
  const order = policy(
    cards.map((card, index) => ({ ...card, index })),
    0,
  );
  const left = exam.minutes * 60_000 - done.milliseconds;
  const seen = new Set([...done.facts, ...findStepping(database, dossier, today).keys()]);
  const filled = fillToday(order, left, seen, habits, model);
  const isNew = filled.cards.filter(({ memory }) => memory === undefined).length;
  const scope = { dossier, topic: undefined };
  const counts = {
    new: isNew,
    learning: countSteps(database, scope, today),
    due: filled.cards.length - isNew,
  };
  const first = cards[filled.cards[0]?.index ?? -1]?.id;
  return {
    counts,
    choice: choose(
      firstStep(database, scope, today),
      first,
      { at: deps.now().at, learnAhead: readLearnAhead(deps) },
      left > 0,
    ),
    milliseconds: filled.milliseconds,
  };
}

/** A step whose time has come, else the plan's next card, else a step a little early; all within the minutes. */
function choose(
  step: ReturnType<typeof firstStep>,
  first: CardId | undefined,
  { at: now, learnAhead }: { readonly at: number; readonly learnAhead: number },
  isTimeLeft: boolean,
): Choice {
  if (!isTimeLeft) return { kind: 'nothing' };
  if (step !== undefined && step.dueAt <= now) return { kind: 'card', id: step.id };
  if (first !== undefined) return { kind: 'card', id: first };
  if (step === undefined) return { kind: 'nothing' };
  return step.dueAt <= now + learnAhead
    ? { kind: 'card', id: step.id }
    : { kind: 'wait', milliseconds: step.dueAt - now };
}
