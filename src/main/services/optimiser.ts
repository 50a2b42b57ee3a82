import type { Scheduling } from '../domain/review/card-state.ts';
import type { FitHistory } from '../domain/review/fit.ts';

/** How a fit ended. */
export type FitEnd =
  | {
      readonly kind: 'fitted';
      readonly weights: readonly number[];
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' };

/** Fits weights beside the main thread, one fit at a time; how it is done is the shell's matter. */
export type Optimiser = {
  /** Begins a fit and tells how it ends; one that is cancelled never ends. */
  readonly start: (
    task: { readonly histories: readonly FitHistory[]; readonly scheduling: Scheduling },
    onEnd: (end: FitEnd) => void,
  ) => void;
  readonly cancel: () => void;
  /** The share done, 0 to 1, while a fit is running. */
  readonly progress: () => number | undefined;
};
