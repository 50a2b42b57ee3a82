import type { Fit } from './fit-weights.ts';

/** What the worker tells while it fits, and at its end. */
export type FitMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly fit: Fit }
  | { readonly kind: 'failed'; readonly isMissing: boolean; readonly detail: string };
