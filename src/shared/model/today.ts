import type { QuizId, TopicId } from './ids.ts';
import type { QuizMode } from './quiz.ts';
import type { QueueCounts } from './review.ts';

/** What the first screen shows. */
export type Today = {
  /** Milliseconds since 1970 and minutes east of UTC, as the core's clock has it. */
  readonly now: { readonly at: number; readonly offsetMinutes: number };
  /** Days since 1970 in the learner's calendar, whose days begin at the rollover hour. */
  readonly studyDay: number;
  readonly counts: QueueCounts;
  /** An estimate from the learner's own pace, in minutes. */
  readonly minutes: number;
  readonly reviewedToday: number;
  readonly everReviewed: boolean;
  readonly reading: { readonly percent: number; readonly section: string | undefined } | undefined;
  /** Cards coming due on each of the next seven study days, today first. */
  readonly coming: readonly number[];
  readonly streakDays: number;
  /** The topic with the lowest mean recall among those reviewed. */
  readonly weakest: { readonly topic: TopicId; readonly name: string; readonly percent: number } | undefined;
  /** The day by which the dossier must be known, while it is not over; minutes left of today’s. */
  readonly exam: { readonly daysLeft: number; readonly minutesLeft: number } | undefined;
  /** A quiz begun and not finished: the exam under way, or else the newest quiz. */
  readonly openQuiz:
    | {
        readonly quiz: QuizId;
        readonly mode: QuizMode;
        readonly answered: number;
        readonly count: number;
      }
    | undefined;
  /** The quiz of this study day; none before it is begun. */
  readonly daily:
    | {
        readonly quiz: QuizId;
        readonly answered: number;
        readonly right: number;
        readonly count: number;
      }
    | undefined;
};
