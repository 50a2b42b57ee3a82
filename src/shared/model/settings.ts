export type Theme = 'system' | 'light' | 'sepia' | 'dark';
/** Sizes of the article's text, in percent of the interface's. */
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What the learner has chosen; every value has a default. */
export type Settings = {
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The probability of recall at which a card comes due, 0.7 to 0.99. */
  readonly desiredRetention: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Lapses at which a card is a leech. */
  readonly leechLapses: number;
  /** What then happens: the learner is told, or the card is also suspended. */
  readonly leechAction: 'tell' | 'suspend';
  /** Days. */
  readonly maximumInterval: number;
  /** The hour of the clock at which a study day begins. */
  readonly rolloverHour: number;
  /** Minutes. */
  readonly learningSteps: readonly number[];
  /** Minutes. */
  readonly relearningSteps: readonly number[];
};
