import type { EvidenceView } from './fact.ts';
import type { FactId, QuizId, TopicId } from './ids.ts';

export type QuestionType = 'choice' | 'true-false' | 'typed';
export type Verdict = 'right' | 'close' | 'wrong';

type QuestionBase = { readonly fact: FactId; readonly topic: TopicId; readonly stem: string };

/** A question as the learner sees it; its key stays in the core until it is answered. */
export type QuestionView =
  | (QuestionBase & { readonly type: 'choice'; readonly options: readonly string[] })
  | (QuestionBase & { readonly type: 'true-false' })
  | (QuestionBase & { readonly type: 'typed' });

/** What the learner answered. */
export type Response =
  | { readonly type: 'choice'; readonly option: number }
  | { readonly type: 'true-false'; readonly value: boolean }
  | { readonly type: 'typed'; readonly text: string };

/** How a response was judged, and the right answer in words. */
export type Judgement = {
  readonly verdict: Verdict;
  /** One plain sentence, for example why a typed answer is only close. */
  readonly reason: string;
  readonly key: string;
};

export type AnsweredQuestion = {
  readonly question: QuestionView;
  readonly response: Response;
  readonly judgement: Judgement;
  /** The index of the right option of a choice. */
  readonly keyOption: number | undefined;
  /** None when the article no longer holds the quotation. */
  readonly evidence: EvidenceView | undefined;
  /** The quotation that proved it in an earlier text; none while the article holds it. */
  readonly formerly: string | undefined;
};

/** What a quiz is made from. */
export type QuizPlan = {
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
  /** Questions wanted; there may be fewer. */
  readonly count: number;
};

/** A quiz under way: what is answered, and the question to answer now. */
export type QuizView = {
  readonly quiz: QuizId;
  readonly seed: number;
  readonly count: number;
  readonly plan: QuizPlan;
  readonly answered: readonly AnsweredQuestion[];
  /** The question at index `answered.length`; none when all are answered. */
  readonly current: QuestionView | undefined;
};

export type QuizResult = {
  readonly quiz: QuizId;
  readonly seed: number;
  readonly right: number;
  readonly close: number;
  readonly count: number;
  readonly minutes: number;
  readonly plan: QuizPlan;
  readonly topics: readonly {
    readonly topic: TopicId;
    readonly name: string;
    readonly right: number;
    readonly count: number;
  }[];
  readonly answered: readonly AnsweredQuestion[];
};
