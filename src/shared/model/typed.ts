import type { Verdict } from './question.ts';
import type { Rating } from './review.ts';

/** A piece of a typed answer: as it should be, too much, or what is missing there. */
export type AnswerPart = { readonly text: string; readonly kind: 'same' | 'extra' | 'missing' };

/** What a typed answer is worth, and the rating it speaks for; the learner decides. */
export type TypedAnswer = {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly parts: readonly AnswerPart[];
  readonly suggested: Rating;
};
