import type { CardId } from '../../../shared/model/ids.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { Rating } from '../../../shared/model/review.ts';
import type { CardState, Scheduling } from './card-state.ts';
import type { Moment, StudyDay } from './moment.ts';
import { createScheduler } from './schedule.ts';

/** All that ever changed a card's schedule, in the order in which it happened. */
export type ScheduleChange =
  | {
      readonly kind: 'review';
      readonly card: CardId;
      readonly rating: Rating;
      readonly moment: Moment;
      readonly scheduling: Scheduling;
    }
  | { readonly kind: 'forget'; readonly card: CardId }
  | { readonly kind: 'set-due'; readonly card: CardId; readonly day: StudyDay; readonly dueDay: StudyDay };

/** The schedule of every card that has one, from its history alone. */
export function replay(changes: readonly ScheduleChange[]): ReadonlyMap<CardId, CardState> {
  const states = new Map<CardId, CardState>();
  const schedulers = new Map<Scheduling, ReturnType<typeof createScheduler>>();
  for (const change of changes) {
    const state = states.get(change.card);
    switch (change.kind) {
      case 'review': {
        const scheduler = schedulers.get(change.scheduling) ?? createScheduler(change.scheduling);
        schedulers.set(change.scheduling, scheduler);
        const subject = { id: change.card, state };
        states.set(change.card, scheduler.schedule(subject, change.rating, change.moment));
        break;
      }
      case 'forget':
        states.delete(change.card);
        break;
      case 'set-due':
        if (state) states.set(change.card, moveDue(state, change.dueDay));
        break;
      default:
        assertNever(change);
    }
  }
  return states;
}

/** The state of a reviewed card that is to come on another study day; what is known of its memory stays. */
export function moveDue(state: CardState, dueDay: StudyDay): CardState {
  return {
    ...state,
    phase: 'review',
    step: 0,
    intervalDays: Math.max(1, dueDay - state.lastDay),
    dueDay,
    dueAt: undefined,
  };
}
