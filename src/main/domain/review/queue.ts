import type { CardId } from '../../../shared/model/ids.ts';
import type { QueueCounts } from '../../../shared/model/review.ts';

/** The first card of each kind that could be shown. */
export type Candidates = {
  /** A learning step, with its time in milliseconds since 1970. */
  readonly step: { readonly id: CardId; readonly dueAt: number } | undefined;
  readonly due: CardId | undefined;
  readonly fresh: CardId | undefined;
};

/** What was already done on this study day. */
export type DoneToday = { readonly introduced: number; readonly reviewed: number };

export type Choice =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'nothing' };

/** What a session still holds, and what comes next. */
export type Draw = { readonly counts: QueueCounts; readonly choice: Choice };

/**
 * Chooses the card to show: a step whose time has come, else reviews with the new cards spread evenly
 * among them, else a step early by at most `learnAhead` milliseconds. `counts` are what the day's limits
 * still allow.
 */
export function chooseNext(
  candidates: Candidates,
  counts: QueueCounts,
  done: DoneToday,
  now: number,
  learnAhead: number,
): Choice {
  const { step } = candidates;
  if (step !== undefined && step.dueAt <= now) return { kind: 'card', id: step.id };
  const fresh = counts.new > 0 ? candidates.fresh : undefined;
  const due = counts.due > 0 ? candidates.due : undefined;
  const next = fresh !== undefined && (due === undefined || isNewTurn(counts, done)) ? fresh : due;
  if (next !== undefined) return { kind: 'card', id: next };
  if (step === undefined) return { kind: 'nothing' };
  return step.dueAt <= now + learnAhead
    ? { kind: 'card', id: step.id }
    : { kind: 'wait', milliseconds: step.dueAt - now };
}

/** Whether new cards have fallen behind their share of the day. */
function isNewTurn(counts: QueueCounts, { introduced, reviewed }: DoneToday): boolean {
  const allNew = introduced + counts.new;
  const allDue = reviewed + counts.due;
  return introduced * allDue < reviewed * allNew;
}

/** How many new cards and reviews the daily limits still allow. */
export function leftToday(
  limits: { readonly newPerDay: number; readonly reviewsPerDay: number },
  done: DoneToday,
): { readonly new: number; readonly due: number } {
  return {
    new: Math.max(0, limits.newPerDay - done.introduced),
    due: Math.max(0, limits.reviewsPerDay - done.reviewed),
  };
}
