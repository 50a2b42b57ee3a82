import type { EntityId, TopicId } from './ids.ts';
import type { Knowledge } from './knowledge.ts';
import type { CardPhase } from './review.ts';

/** Reviews by rating: Again, Hard, Good, Easy. */
export type RatingCounts = readonly [number, number, number, number];

/** What was done on this study day. */
export type TodayProgress = {
  readonly cards: number;
  readonly reviews: number;
  readonly milliseconds: number;
  readonly ratings: RatingCounts;
};

/** A study day (days since 1970 in the learner's calendar) on which something was reviewed. */
type ReviewDay = { readonly day: number; readonly reviews: number; readonly milliseconds: number };

/** The days of about a year with a review, oldest first; the first and the last day that are looked at. */
export type ReviewCalendar = {
  readonly first: number;
  readonly last: number;
  /** The first day that ever had a review; none before the first review. */
  readonly earliest: number | undefined;
  readonly days: readonly ReviewDay[];
};

/** Reviewed cards by the study day on which they come due. */
export type DueForecast = {
  readonly today: number;
  /** Cards whose day is over. */
  readonly backlog: number;
  /** Cards of each of the coming days, today first. */
  readonly days: readonly number[];
};

/** Cards tested, and those of them that were remembered. */
export type Tested = { readonly tested: number; readonly remembered: number };

/** True retention by week, and by topic as the topics were when the cards were reviewed. */
export type RetentionByWeek = {
  /** The study day (a Monday) on which each week begins, oldest first. */
  readonly weeks: readonly number[];
  /** Of all topics together, one for each week. */
  readonly all: readonly Tested[];
  readonly topics: readonly { readonly topic: TopicId; readonly weeks: readonly Tested[] }[];
  /** The desired probability of recall now, 0 to 1. */
  readonly desired: number;
};

/** Cards whose value is at least `from` and less than `to`; the last one has no end. */
export type Bin = { readonly from: number; readonly to: number | undefined; readonly cards: number };

/** How the reviewed cards of the deck are spread. */
export type MemorySpread = {
  readonly cards: number;
  /** Days. */
  readonly stability: readonly Bin[];
  /** 1 to 10. */
  readonly difficulty: readonly Bin[];
  /** 0 to 1, now. */
  readonly recall: readonly Bin[];
};

/** The answers to cards in each phase, over so many days. */
export type AnswersByPhase = {
  readonly days: number;
  readonly phases: readonly { readonly phase: CardPhase; readonly ratings: RatingCounts }[];
};

/** What was reviewed in each hour of the learner's clock, 0 to 23, over so many days. */
export type ReviewHours = {
  readonly days: number;
  readonly hours: readonly (Tested & { readonly reviews: number })[];
};

/** How well each topic and each entity is known; an entity without a card is left out. */
export type KnowledgeOverview = {
  readonly topics: readonly { readonly topic: TopicId; readonly knowledge: Knowledge }[];
  readonly entities: readonly {
    readonly entity: EntityId;
    readonly name: string;
    readonly knowledge: Knowledge;
  }[];
};
