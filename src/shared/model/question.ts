import type { FactId, TopicId } from './ids.ts';

/** The kinds of questions, in the order in which screens list them. */
export const QUESTION_TYPES = [
  'choice',
  'true-false',
  'who-said-it',
  'status',
  'proof',
  'typed',
  'matching',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What a kind asks of the learner: to know the answer when she sees it, to put things in their place, to recall. */
export const QUESTION_FAMILIES = ['choose', 'arrange', 'write'] as const;
export type QuestionFamily = (typeof QUESTION_FAMILIES)[number];

/** The family of each kind. What is written is the harder form of what is chosen. */
export const FAMILY_OF: Readonly<Record<QuestionType, QuestionFamily>> = {
  choice: 'choose',
  'true-false': 'choose',
  typed: 'write',
  matching: 'arrange',
  'who-said-it': 'choose',
  status: 'choose',
  proof: 'choose',
};

/** The kinds that are answered by choosing one of some options. */
export type OptionType = 'choice' | 'who-said-it' | 'status' | 'proof';

/** What every question has: the facts it is about, the one it chiefly asks for first, and its stem. */
export type QuestionBase = {
  readonly facts: readonly FactId[];
  readonly topic: TopicId;
  readonly stem: string;
};

/** A question as the learner sees it; its key stays in the core until it is answered. */
export type QuestionView =
  | (QuestionBase & { readonly type: OptionType; readonly options: readonly string[] })
  | (QuestionBase & { readonly type: 'true-false' })
  | (QuestionBase & { readonly type: 'typed' })
  | (QuestionBase & {
      readonly type: 'matching';
      readonly left: readonly string[];
      readonly right: readonly string[];
    });

/** Whether the learner may count an answer as right: it is in her words, and close. */
export function isClaimable(type: QuestionType, { verdict }: Judgement): boolean {
  return verdict === 'close' && FAMILY_OF[type] === 'write';
}

/** What the learner answered. A key is given in the same shape, as the response that is right. */
export type Response =
  | { readonly type: 'choice'; readonly option: number }
  | { readonly type: 'true-false'; readonly value: boolean }
  | { readonly type: 'typed'; readonly text: string }
  /** For each left item, in their order, the right one given to it; null where none is. */
  | { readonly type: 'matching'; readonly pairs: readonly (number | null)[] }
  /** She does not know, or the time was up. */
  | { readonly type: 'none' };

export type Verdict = 'right' | 'close' | 'wrong';

/** How sure the learner says she is: guessing, fairly sure, sure. */
export type Confidence = 1 | 2 | 3;

/** How a response was judged, and the right answer in words. */
export type Judgement = {
  readonly verdict: Verdict;
  /** From 0 to 1: 1 is right, 0 is wrong, between them lies partial credit. */
  readonly score: number;
  /** One plain sentence, for example why a typed answer is only close. */
  readonly reason: string;
  readonly key: string;
};
