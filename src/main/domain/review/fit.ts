import type { CardId } from '../../../shared/model/ids.ts';
import type { Rating } from '../../../shared/model/review.ts';
import type { Memory } from './card-state.ts';
import type { StudyDay } from './moment.ts';
import type { Scheduler } from './schedule.ts';

/** A review as a fit of the weights sees it: `days` whole study days after the one before, 0 for the first. */
export type FitReview = { readonly rating: Rating; readonly days: number };

/** The reviews of one card since it was new, in order. */
export type FitHistory = readonly FitReview[];

/** What a history is made from: a review, or that a card was made new again. */
export type FitEvent = {
  readonly card: CardId;
  readonly day: StudyDay;
  /** None where the card was forgotten on purpose. */
  readonly rating: Rating | undefined;
};

/** Sorts events, which come in the order in which they happened, into histories. */
export function listHistories(events: readonly FitEvent[]): readonly FitHistory[] {
  const histories: FitReview[][] = [];
  const open = new Map<CardId, { readonly history: FitReview[]; readonly day: StudyDay }>();
  for (const { card, day, rating } of events) {
    if (rating === undefined) {
      open.delete(card);
      continue;
    }
    const known = open.get(card);
    const history = known?.history ?? [];
    if (known === undefined) histories.push(history);
    history.push({ rating, days: known === undefined ? 0 : Math.max(0, day - known.day) });
    open.set(card, { history, day });
  }
  return histories;
}

/** Reviews that tell of memory: those at least a day after the one before. */
export function countTelling(histories: readonly FitHistory[]): number {
  return histories.reduce((sum, history) => sum + history.filter(isTelling).length, 0);
}

export function isTelling({ days }: FitReview): boolean {
  return days > 0;
}

/** No prediction counts as so sure that one surprise weighs without end. */
const SUREST = 1e-4;

/**
 * How badly a memory model predicts what was recalled: the mean of −ln p over the telling reviews, p being the
 * probability it gave to what happened; 0 is perfect, ln 2 (0.693) is tossing a coin. Not a number without any.
 * The measure that FSRS is fitted by (github.com/open-spaced-repetition/srs-benchmark).
 */
export function logLoss(
  histories: readonly FitHistory[],
  model: Pick<Scheduler, 'remember' | 'recallAfter'>,
): number {
  let loss = 0;
  for (const history of histories) {
    let memory: Memory | undefined;
    for (const review of history) {
      if (memory !== undefined && isTelling(review)) {
        const recall = model.recallAfter(memory.stability, review.days);
        const given = review.rating === 1 ? 1 - recall : recall;
        loss -= Math.log(Math.min(1 - SUREST, Math.max(SUREST, given)));
      }
      memory = model.remember(memory, review.days, review.rating);
    }
  }
  return loss / countTelling(histories);
}
