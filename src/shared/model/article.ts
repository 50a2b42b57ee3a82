import type { DossierId, EntityId, NoteId, TopicId } from './ids.ts';
import type { ReadRange } from './read-ranges.ts';

export type PassageKind = 'paragraph' | 'heading' | 'caption' | 'footnote';

export const ENTITY_KINDS = [
  'person',
  'country',
  'organisation',
  'body',
  'place',
  'event',
  'document',
  'operation',
  'force',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

type Topic = { readonly id: TopicId; readonly name: string; readonly about: string };

/** A paragraph, heading, caption or footnote; offsets count UTF-16 code units of the article. */
export type Passage = {
  readonly index: number;
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Where the article names an entity; offsets count UTF-16 code units of the article. */
export type Mention = { readonly entity: EntityId; readonly start: number; readonly end: number };

export type EntitySummary = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string;
  /** Who says so: the article itself, or we, then it is shown as an editor's note. */
  readonly describedBy: 'article' | 'editor';
};

export type ArticleNote = {
  readonly id: NoteId;
  readonly start: number;
  readonly end: number;
  readonly note: string;
};

export type DossierSummary = {
  readonly id: DossierId;
  readonly title: string;
  readonly dateline: string;
  readonly source: string;
  readonly topics: readonly Topic[];
  readonly facts: number;
  readonly cards: number;
};

/** The article as the reader shows it. */
export type Article = {
  readonly dossier: DossierSummary;
  readonly language: string;
  readonly length: number;
  readonly passages: readonly Passage[];
  /** Where its sentences stand, in order; headings, captions and footnotes are one each. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntitySummary[];
  readonly notes: readonly ArticleNote[];
  readonly reading: ReadingPosition | undefined;
};

/** Where the learner is in the article, in UTF-16 code units, and what she has read of it. */
export type ReadingPosition = { readonly offset: number; readonly read: readonly ReadRange[] };
