/** Milliseconds that a wrong pair adds. */
export const MISS_PENALTY = 1_000;

/** Sizes of a match, in pairs. */
export const MATCH_SIZES = [4, 6, 8] as const;

/** Two things put together: the prompt and the answer by their numbers, and the milliseconds since the start. */
export type MatchTry = { readonly prompt: number; readonly answer: number; readonly at: number };

/** A match to be played: prompts and answers, each in an order of its own. */
export type MatchView = {
  readonly prompts: readonly string[];
  readonly answers: readonly string[];
  /** The learner's best time for as many pairs of these topics, in milliseconds; none before the first, or without a clock. */
  readonly best: number | undefined;
};
