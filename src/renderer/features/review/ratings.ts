import type { Rating } from '../../../shared/model/review.ts';

/** The four answers in the order of their keys. */
export const RATINGS: readonly { readonly rating: Rating; readonly name: string }[] = [
  { rating: 1, name: 'Again' },
  { rating: 2, name: 'Hard' },
  { rating: 3, name: 'Good' },
  { rating: 4, name: 'Easy' },
];
