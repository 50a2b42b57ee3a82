import type { CardPhase, Interval, Rating } from '../../../shared/model/review.ts';
import type { CardState, Scheduling } from './card-state.ts';
import { type Moment, type StudyDay, studyDay } from './moment.ts';
import { createReplayer, type ScheduleChange } from './replay.ts';
import { createScheduler, intervalOf } from './schedule.ts';

/** One line of a card's history: what was done, and what the schedule made of it. */
export type HistoryLine = {
  readonly moment: Moment;
  readonly what:
    | {
        readonly kind: 'review';
        readonly rating: Rating;
        readonly phase: CardPhase;
        readonly duration: number;
      }
    | { readonly kind: 'forget' }
    | { readonly kind: 'set-due' };
  /** The card's state after it; none where the card became new again. */
  readonly state: CardState | undefined;
  readonly interval: Interval | undefined;
};

/** A card's life, change by change, oldest first. */
export function tellHistory(changes: readonly ScheduleChange[]): readonly HistoryLine[] {
  const step = createReplayer();
  let state: CardState | undefined;
  return changes.map((change) => {
    state = step(state, change);
    const interval = state && intervalOf(state);
    return { moment: change.moment, what: whatOf(change), state, interval };
  });
}

function whatOf(change: ScheduleChange): HistoryLine['what'] {
  if (change.kind !== 'review') return { kind: change.kind };
  const { kind, rating, phase, duration } = change;
  return { kind, rating, phase, duration };
}

/** A point of a forgetting curve: a study day, and the predicted probability of recall on it, 0 to 1. */
export type CurvePoint = { readonly day: StudyDay; readonly recall: number };

/** At most this many points between two reviews: more cannot be seen. */
const POINTS = 24;

/**
 * The predicted recall of a card from its first review to `until`: it falls after each review and is
 * back at 1 with the next. Follows the forgetting curve of FSRS-6 under the given scheduling.
 */
export function drawForgetting(
  lines: readonly HistoryLine[],
  scheduling: Scheduling,
  until: StudyDay,
): readonly CurvePoint[] {
  const { recallAfter } = createScheduler(scheduling);
  return lines.flatMap(({ what, state }, index) => {
    if (state === undefined || what.kind !== 'review') return [];
    const next = lines.slice(index + 1).find((line) => line.what.kind !== 'set-due');
    const nextDay = next && studyDay(next.moment, scheduling.rolloverHour);
    // Where the clock was set back meanwhile, nobody knows how long this stretch was.
    if (nextDay !== undefined && nextDay < state.lastDay) return [];
    const end = Math.max(state.lastDay, nextDay ?? until);
    const days = end - state.lastDay;
    const count = Math.min(POINTS, Math.max(1, days));
    return Array.from({ length: count + 1 }, (_, point) => {
      const elapsed = (days * point) / count;
      return { day: state.lastDay + elapsed, recall: recallAfter(state.stability, elapsed) };
    });
  });
}
