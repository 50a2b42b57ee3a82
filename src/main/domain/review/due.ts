import type { CardState } from './card-state.ts';
import type { StudyDay } from './moment.ts';

/** Study days by which a true review may lie ahead: who flies east over the date line lives a day again. */
export const DAY_LIVED_AGAIN = 1;

/** Whether a card was reviewed on a day that can only come of a clock that was wrong. */
export function isAhead({ lastDay }: Pick<CardState, 'lastDay'>, today: StudyDay): boolean {
  return lastDay > today + DAY_LIVED_AGAIN;
}

/**
 * Study days until a card is due; negative when it is overdue. What was reviewed while the clock was ahead is due
 * now: it would wait for that day otherwise.
 */
export function daysUntilDue(state: Pick<CardState, 'lastDay' | 'dueDay'>, today: StudyDay): number {
  return isAhead(state, today) ? Math.min(0, state.dueDay - today) : state.dueDay - today;
}
