import type { FactId, TopicId } from './ids.ts';

/** The kinds of questions, in the order in which screens list them. */
export const QUESTION_TYPES = [
  'choice',
  'multi-select',
  'true-false',
  'who-said-it',
  'status',
  'proof',
  'typed',
  'cloze',
  'number',
  'matching',
  'ordering',
  'map',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What a kind asks of the learner: to know the answer when she sees it, to put things in their place, to recall. */
export const QUESTION_FAMILIES = ['choose', 'arrange', 'write'] as const;
export type QuestionFamily = (typeof QUESTION_FAMILIES)[number];

/** The family of each kind. What is written is the harder form of what is chosen. */
export const FAMILY_OF: Readonly<Record<QuestionType, QuestionFamily>> = {
  choice: 'choose',
  'multi-select': 'choose',
  'true-false': 'choose',
  typed: 'write',
  cloze: 'write',
  number: 'write',
  matching: 'arrange',
  'who-said-it': 'choose',
  status: 'choose',
  proof: 'choose',
  ordering: 'arrange',
  map: 'choose',
};

/** The kinds that are answered by choosing one of some options. */
export type OptionType = 'choice' | 'who-said-it' | 'status' | 'proof';

/** What every question has: the facts it is about, the one it chiefly asks for first, and its stem. */
export type QuestionBase = {
  readonly facts: readonly FactId[];
  readonly topic: TopicId;
  readonly stem: string;
};

/** A numbered mark on a map, in degrees north and east; nothing says its name. */
export type MapMark = {
  readonly latitude: number;
  readonly longitude: number;
  /** Kilometres around it within which the place lies. */
  readonly radius?: number | undefined;
  /** The ISO 3166-1 number of the country whose shape is the mark. */
  readonly iso?: string | undefined;
  /** Where it lies, in words: direction and distance. */
  readonly described: string;
};

/** A question as the learner sees it; its key stays in the core until it is answered. */
export type QuestionView =
  | (QuestionBase & { readonly type: OptionType; readonly options: readonly string[] })
  | (QuestionBase & { readonly type: 'multi-select'; readonly options: readonly string[] })
  | (QuestionBase & { readonly type: 'true-false' })
  | (QuestionBase & { readonly type: 'typed' })
  | (QuestionBase & {
      readonly type: 'matching';
      readonly left: readonly string[];
      readonly right: readonly string[];
    })
  | (QuestionBase & { readonly type: 'ordering'; readonly items: readonly string[] })
  | (QuestionBase & { readonly type: 'cloze' })
  | (QuestionBase & {
      readonly type: 'number';
      /** What the number counts; empty where the stem says it. */
      readonly unit: string;
      /** How exact it has to be, one plain sentence. */
      readonly allowance: string;
    })
  | (QuestionBase & { readonly type: 'map'; readonly marks: readonly MapMark[] });

/** Whether the learner may count an answer as right: it is in her words, and close. */
export function isClaimable(type: QuestionType, { verdict }: Judgement): boolean {
  return verdict === 'close' && FAMILY_OF[type] === 'write';
}

/** What the learner answered. A key is given in the same shape, as the response that is right. */
export type Response =
  | { readonly type: 'choice'; readonly option: number }
  | { readonly type: 'multi-select'; readonly options: readonly number[] }
  /** Whoever says that it is false may say what should stand instead. */
  | { readonly type: 'true-false'; readonly value: boolean; readonly correction?: string | undefined }
  | { readonly type: 'typed'; readonly text: string }
  /** For each left item, in their order, the right one given to it; null where none is. */
  | { readonly type: 'matching'; readonly pairs: readonly (number | null)[] }
  /** The items by their place, the first first. */
  | { readonly type: 'ordering'; readonly order: readonly number[] }
  /** What stands in each blank. */
  | { readonly type: 'cloze'; readonly texts: readonly string[] }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'map'; readonly mark: number }
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
  /** How each part of the answer was judged, where parts are judged apart. */
  readonly parts?: readonly Verdict[] | undefined;
};
