import type { Interval, Rating, ReviewCard } from './review.ts';

/** A card asked between two passages of the article. */
export type Prompt = {
  readonly card: ReviewCard;
  /** None while it is to be answered. */
  readonly answered:
    | {
        readonly rating: Rating;
        /** How long until it comes back, from now. */
        readonly comesBack: Interval;
        /** The study day on which it does, in days since 1970. */
        readonly dueDay: number;
      }
    | undefined;
};

/** The cards asked in one place of the article. */
export type PromptPlace = {
  /** The index of the passage after which they stand. */
  readonly after: number;
  /** One to three, in the order of the article. */
  readonly prompts: readonly [Prompt, ...Prompt[]];
};

/** Everything that is asked within the text now. */
export type PromptPage = {
  readonly places: readonly PromptPlace[];
  /** What undo would take back, in words. */
  readonly undo: string | undefined;
  /** What redo would do again. */
  readonly redo: string | undefined;
};
