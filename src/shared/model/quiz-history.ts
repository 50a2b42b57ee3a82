import type { FactId, QuizId, TopicId } from './ids.ts';
import type { Confidence } from './question.ts';
import type { QuizMode } from './quiz.ts';

/** What the answered questions of a quiz come to. */
export type Score = {
  readonly answered: number;
  readonly right: number;
  /** With partial credit. */
  readonly points: number;
};

/** A quiz that was begun at some time. */
export type PastQuiz = {
  readonly quiz: QuizId;
  readonly mode: QuizMode;
  /** Milliseconds since 1970, and minutes east of UTC there and then. */
  readonly at: number;
  readonly offsetMinutes: number;
  readonly count: number;
  readonly isFinished: boolean;
  readonly score: Score;
  readonly topics: readonly (Score & { readonly topic: TopicId })[];
};

/** How sure the learner said she was, against how often she was right. */
export type CalibrationLevel = {
  readonly confidence: Confidence;
  readonly answered: number;
  readonly right: number;
};

/** A question that she answered wrong although she was sure, and not rightly since. */
export type ConfidentError = {
  readonly quiz: QuizId;
  readonly fact: FactId;
  readonly stem: string;
  readonly key: string;
};

export type Calibration = {
  /** From guessing to sure. */
  readonly levels: readonly CalibrationLevel[];
  /** Newest first, one for each fact. */
  readonly errors: readonly ConfidentError[];
};

/** Every quiz of a dossier, newest first. */
export type QuizHistory = { readonly quizzes: readonly PastQuiz[]; readonly calibration: Calibration };
