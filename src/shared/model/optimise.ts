/** How the last fit of the weights ended. */
export type OptimiseOutcome =
  /** Log-losses before and after; the new weights are in use. */
  | { readonly kind: 'better'; readonly before: number; readonly after: number }
  /** No weights predict this history better than those in use, which were kept. */
  | { readonly kind: 'no-better' }
  /** The optional library is not installed on this computer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' };

/** Fitting the schedule to the learner's own memory. */
export type Optimising = {
  /** Reviews, at least a day after the one before, that tell of memory. */
  readonly telling: number;
  /** How many of them a fit needs. */
  readonly needed: number;
  /** Whether the weights in use were fitted to this learner. */
  readonly isFitted: boolean;
  /** The share done, 0 to 1, while a fit is running. */
  readonly progress: number | undefined;
  readonly outcome: OptimiseOutcome | undefined;
};
