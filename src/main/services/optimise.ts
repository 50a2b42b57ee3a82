import type { OptimiseOutcome, Optimising } from '../../shared/model/optimise.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { countTelling, listHistories } from '../domain/review/fit.ts';
import { listFitEvents } from '../storage/fit-events.ts';
import { appendScheduling, currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import type { FitEnd, Optimiser } from './optimiser.ts';

/** Fewer reviews than this say more of chance than of a memory; Anki long asked for as many. */
const NEEDED = 400;

/** How the last fit of each optimiser ended; it is of interest only while Lectern runs. */
const outcomes = new WeakMap<Optimiser, OptimiseOutcome>();

/** How fitting stands. */
export function getOptimising({ database, optimiser }: Deps): Answer<Optimising> {
  return ok({
    telling: countTelling(listHistories(listFitEvents(database))),
    needed: NEEDED,
    isFitted: currentScheduling(database).scheduling.weights !== undefined,
    progress: optimiser.progress(),
    outcome: outcomes.get(optimiser),
  });
}

/** Begins to fit the weights to all reviews; weights that predict them better are used from then on. */
export function startOptimising(deps: Deps): Answer<Optimising> {
  const { database, optimiser } = deps;
  if (optimiser.progress() !== undefined) return getOptimising(deps);
  const histories = listHistories(listFitEvents(database));
  const telling = countTelling(histories);
  if (telling < NEEDED) {
    return fail({
      kind: 'not-found',
      message: `Fitting needs ${NEEDED} reviews that came at least a day after the one before; you have ${telling}.`,
    });
  }
  outcomes.delete(optimiser);
  const { scheduling } = currentScheduling(database);
  optimiser.start({ histories, scheduling }, (end) => outcomes.set(optimiser, conclude(deps, end)));
  return getOptimising(deps);
}

/** Keeps the weights of a fit if they predict the history better than those in use. */
function conclude({ database }: Deps, end: FitEnd): OptimiseOutcome {
  if (end.kind !== 'fitted') return end;
  if (!(end.after < end.before)) return { kind: 'no-better' };
  const { scheduling } = currentScheduling(database);
  appendScheduling(database, { ...scheduling, weights: end.weights });
  return { kind: 'better', before: end.before, after: end.after };
}

/** Ends a fit that is running; nothing is changed. */
export function cancelOptimising(deps: Deps): Answer<Optimising> {
  deps.optimiser.cancel();
  return getOptimising(deps);
}

/** Goes back to the published weights. */
export function forgetFit(deps: Deps): Answer<Optimising> {
  const { scheduling } = currentScheduling(deps.database);
  if (scheduling.weights !== undefined)
    appendScheduling(deps.database, { ...scheduling, weights: undefined });
  outcomes.delete(deps.optimiser);
  return getOptimising(deps);
}
