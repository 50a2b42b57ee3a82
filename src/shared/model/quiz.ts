import type { EvidenceView, FactStatus } from './fact.ts';
import type { CardId, FactId, QuizId, TopicId } from './ids.ts';
import type { MatchView } from './match.ts';
import type { Confidence, Judgement, QuestionType, QuestionView, Response } from './question.ts';
import type { Sitting } from './quiz-draft.ts';

/**
 * How a quiz is run: with feedback at once and what was missed coming back, as an exam, as pairs against the
 * stopwatch, five questions a day, or over what is most likely forgotten.
 */
export const QUIZ_MODES = ['practice', 'exam', 'match', 'daily', 'adaptive'] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/** What proves a fact that a question is about. */
export type Proof = {
  readonly fact: FactId;
  /** None when the article no longer holds the quotation. */
  readonly evidence: EvidenceView | undefined;
  /** The quotation that proved it in an earlier text; none while the article holds it. */
  readonly formerly: string | undefined;
  /** The cards about it, first the one that asks as the question does. */
  readonly cards: readonly CardId[];
};

/** Cards that come today because of a wrong answer. */
export type BroughtForward = {
  readonly cards: number;
  /** What takes that back, while it is the last thing done. */
  readonly undo: string | undefined;
};

export type AnsweredQuestion = {
  readonly question: QuestionView;
  readonly response: Response;
  readonly judgement: Judgement;
  /** Whether the learner counts a close answer as right; its judgement stays as it was given. */
  readonly counted: boolean;
  readonly confidence: Confidence | undefined;
  /** The response that would have been right. */
  readonly solution: Response;
  /** What a wrong answer did to its cards; nothing where they were left alone. */
  readonly forward: BroughtForward | undefined;
  /** One for each fact of the question. */
  readonly proofs: readonly Proof[];
};

/** What a quiz is made from. */
export type QuizPlan = {
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
  /** Questions wanted; there may be fewer. */
  readonly count: number;
  /** The facts that a practice works through, in rounds; none for quizzes of one round. */
  readonly facts?: readonly FactId[] | undefined;
};

/** How far a practice is, in facts and rounds. */
export type PracticeView = {
  /** The number of the last round, from 1, and the index of its first question. */
  readonly round: number;
  readonly start: number;
  /** Facts answered right in their hardest form, and those only recognised so far. */
  readonly known: number;
  readonly familiar: number;
  readonly total: number;
  /** Questions of the round to come; 0 while one is under way, and when every fact is known. */
  readonly next: number;
};

/** A quiz under way: what is answered, and the question to answer now. */
export type QuizView = {
  readonly quiz: QuizId;
  readonly mode: QuizMode;
  readonly seed: number;
  readonly count: number;
  readonly plan: QuizPlan;
  readonly answered: readonly AnsweredQuestion[];
  /** The question at index `answered.length`; none when all are answered. */
  readonly current: QuestionView | undefined;
  /** An exam that is not handed in: its questions are before her all at once, and none is `current`. */
  readonly sitting: Sitting | undefined;
  /** A practice with its rounds; none for other quizzes. */
  readonly practice: PracticeView | undefined;
  /** A match that is not played yet; none of its questions is `current`. */
  readonly match: MatchView | undefined;
};

/** What some answers come to. */
export type Tally = {
  readonly count: number;
  /** With those that the learner counted as right herself. */
  readonly right: number;
  /** Of the right ones, those that were judged close and that she counted. */
  readonly counted: number;
  /** Neither right nor wrong. */
  readonly partly: number;
  /** A point for each right answer, and its share of one for each that is partly right. */
  readonly points: number;
};

export type QuizResult = {
  readonly quiz: QuizId;
  readonly mode: QuizMode;
  readonly seed: number;
  readonly tally: Tally;
  readonly minutes: number;
  /** How an exam ended; none for other quizzes. */
  readonly ended: { readonly isTimeUp: boolean; readonly unanswered: number } | undefined;
  readonly plan: QuizPlan;
  /** Whether it was an exam against the clock. */
  readonly isTimed: boolean;
  readonly practice: PracticeView | undefined;
  /** The time of a match with what its misses added, and the best of all like it; none where nothing runs against time. */
  readonly match: { readonly milliseconds: number; readonly best: number } | undefined;
  readonly topics: readonly { readonly topic: TopicId; readonly tally: Tally }[];
  readonly types: readonly { readonly type: QuestionType; readonly tally: Tally }[];
  /** By the status of the fact that a question chiefly asks for. */
  readonly statuses: readonly { readonly status: FactStatus; readonly tally: Tally }[];
  /** Whether wrong answers bring their cards forward, as the learner chose. */
  readonly bringsForward: boolean;
  readonly answered: readonly AnsweredQuestion[];
};
