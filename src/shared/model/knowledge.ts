import type { EvidenceView } from './fact.ts';

/** How well some cards are known, for example those of an entity, a topic or a sentence. */
export type Knowledge = {
  readonly cards: number;
  /** Cards answered at least once. */
  readonly tested: number;
  /** Cards that are past their first learning steps. */
  readonly learnt: number;
  /** The mean predicted recall of the tested cards now, 0 to 1; none before the first answer. */
  readonly recall: number | undefined;
  /** The predicted recall of the tested card that is known worst, 0 to 1. */
  readonly weakest: number | undefined;
};

/** How well a sentence of the article is known; offsets count UTF-16 code units of the article. */
export type SentenceRecall = {
  readonly start: number;
  readonly end: number;
  readonly knowledge: Knowledge;
};

/** A fact with its proof, and how well it is known. */
export type KnownFact = { readonly evidence: EvidenceView; readonly knowledge: Knowledge };
