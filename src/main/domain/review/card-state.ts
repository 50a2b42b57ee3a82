import type { CardPhase } from '../../../shared/model/review.ts';
import type { StudyDay } from './moment.ts';

/** What the schedule knows of a card that has been reviewed; a new card has no state. */
export type CardState = {
  readonly phase: Exclude<CardPhase, 'new'>;
  /** Which learning or relearning step is next, from 0. */
  readonly step: number;
  /** Days until the probability of recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly intervalDays: number;
  readonly lastAt: number;
  readonly lastDay: StudyDay;
  readonly dueDay: StudyDay;
  /** Milliseconds since 1970, only for a step within the study day. */
  readonly dueAt: number | undefined;
};

/** What is remembered of a card, whenever it was reviewed. */
export type Memory = Pick<CardState, 'stability' | 'difficulty'>;

/** How cards are scheduled. */
export type Scheduling = {
  /** The probability of recall at which a card comes due, 0.7 to 0.99. */
  readonly desiredRetention: number;
  /** Days. */
  readonly maximumInterval: number;
  /** The hour of the clock at which a study day begins. */
  readonly rolloverHour: number;
  /** Minutes. */
  readonly learningSteps: readonly number[];
  /** Minutes. */
  readonly relearningSteps: readonly number[];
  /** The 21 weights of FSRS-6; none for the published defaults. */
  readonly weights: readonly number[] | undefined;
};

export const DEFAULT_SCHEDULING: Scheduling = {
  desiredRetention: 0.9,
  maximumInterval: 36_500,
  rolloverHour: 4,
  learningSteps: [1, 10],
  relearningSteps: [10],
  weights: undefined,
};
