/**
 * Milliseconds. A longer look at a card says nothing about it: the learner was away. Every figure of time counts
 * it as this, while the log keeps what was measured.
 */
export const LONGEST_LOOK = 60_000;
