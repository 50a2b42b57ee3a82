import type { Scheduling } from '../domain/review/card-state.ts';
import { type FitHistory, isTelling, logLoss } from '../domain/review/fit.ts';
import { createScheduler } from '../domain/review/schedule.ts';

/** What a fit is asked: histories, and the scheduling whose weights it is to better. */
export type FitTask = { readonly histories: readonly FitHistory[]; readonly scheduling: Scheduling };

/** What a fit came to: weights with their log-loss, and that of the weights until now. */
export type Fit = { readonly weights: readonly number[]; readonly before: number; readonly after: number };

/**
 * Fits the 21 weights of FSRS-6 to the histories with fsrs-rs; `onProgress` is told the share done, 0 to 1.
 * Throws when the optional native library is not there.
 */
export async function fitWeights(
  { histories, scheduling }: FitTask,
  onProgress: (share: number) => void,
): Promise<Fit> {
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = await import(
    '@open-spaced-repetition/binding'
  );
  // An item is a telling review with all that came before it.
  const items = histories.flatMap((history) =>
    history.flatMap((review, index) =>
      index > 0 && isTelling(review)
        ? [
            new FSRSBindingItem(
              history.slice(0, index + 1).map(({ rating, days }) => new FSRSBindingReview(rating, days)),
            ),
          ]
        : [],
    ),
  );
  const weights = await computeParameters(items, {
    enableShortTerm: true,
    numRelearningSteps: scheduling.relearningSteps.length,
    progress: (done, all) => onProgress(all > 0 ? done / all : 0),
  });
  const lossOf = (tried: Scheduling['weights']) =>
    logLoss(histories, createScheduler({ ...scheduling, weights: tried }));
  return { weights, before: lossOf(scheduling.weights), after: lossOf(weights) };
}
