import type { EntitySummary } from './article.ts';
import type { EvidenceView } from './fact.ts';
import type { Knowledge } from './knowledge.ts';

/** A passage that names an entity; offsets count UTF-16 code units of the article. */
export type NamedIn = {
  readonly start: number;
  /** Where the first of the passage's namings begins and ends. */
  readonly name: { readonly start: number; readonly end: number };
  readonly times: number;
  /** The sentence that holds the first naming, and where it begins. */
  readonly sentence: { readonly start: number; readonly text: string };
};

/** All that a dossier says of an entity, and how well the learner knows it. */
export type EntityView = {
  readonly entity: EntitySummary;
  /** In the article's order. */
  readonly namedIn: readonly NamedIn[];
  /** In the order of their evidence; those whose quotation the article no longer holds are left out. */
  readonly facts: readonly { readonly evidence: EvidenceView; readonly knowledge: Knowledge }[];
  readonly knowledge: Knowledge;
};
