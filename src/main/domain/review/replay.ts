import type { CardId } from '../../../shared/model/ids.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { CardPhase, Rating } from '../../../shared/model/review.ts';
import type { CardState, Scheduling } from './card-state.ts';
import type { Moment, StudyDay } from './moment.ts';
import { createScheduler } from './schedule.ts';

/** All that ever changed a card's schedule, in the order in which it happened. */
export type ScheduleChange = { readonly card: CardId; readonly moment: Moment } & (
  | {
      readonly kind: 'review';
      readonly rating: Rating;
      readonly phase: CardPhase;
      /** Milliseconds. */
      readonly duration: number;
      readonly scheduling: Scheduling;
    }
  | { readonly kind: 'forget' }
  | { readonly kind: 'set-due'; readonly dueDay: StudyDay }
);

/** The schedule of every card that has one, from its history alone. */
export function replay(changes: readonly ScheduleChange[]): ReadonlyMap<CardId, CardState> {
  const states = new Map<CardId, CardState>();
  const step = createReplayer();
  for (const change of changes) {
    const state = step(states.get(change.card), change);
    if (state) states.set(change.card, state);
    else states.delete(change.card);
  }
  return states;
}

/** A function that gives a card's state after a change; none where the card is new again. */
export function createReplayer(): (
  state: CardState | undefined,
  change: ScheduleChange,
) => CardState | undefined {
  // Building a scheduler is slow, and most of a history was made under one.
  const schedulers = new Map<Scheduling, ReturnType<typeof createScheduler>>();
  return (state, change) => {
    switch (change.kind) {
      case 'review': {
        const scheduler = schedulers.get(change.scheduling) ?? createScheduler(change.scheduling);
        schedulers.set(change.scheduling, scheduler);
        return scheduler.schedule({ id: change.card, state }, change.rating, change.moment);
      }
      case 'forget':
        return undefined;
      case 'set-due':
        return state && moveDue(state, change.dueDay);
      default:
        return assertNever(change);
    }
  };
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
