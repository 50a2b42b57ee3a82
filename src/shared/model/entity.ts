import type { EntitySummary } from './article.ts';
import type { EntityId } from './ids.ts';
import type { Knowledge, KnownFact } from './knowledge.ts';

/** An entity by name, to be led to. */
export type EntityRef = { readonly id: EntityId; readonly name: string };

/** Where an entity stands among the others; each is none where the dossier does not say. */
export type Standing = {
  /** The name of the part it plays. */
  readonly role: string | undefined;
  readonly office: string | undefined;
  /** The organisation or body that it belongs to. */
  readonly within: EntityRef | undefined;
  readonly country: EntityRef | undefined;
  /** What belongs to it, in the dossier's order. */
  readonly members: readonly EntityRef[];
};

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
  readonly standing: Standing;
  /** Whether the map can show where it lies. */
  readonly isMapped: boolean;
  /** In the article's order. */
  readonly namedIn: readonly NamedIn[];
  /** In the order of their evidence; those whose quotation the article no longer holds are left out. */
  readonly facts: readonly KnownFact[];
  readonly knowledge: Knowledge;
};
