import type { EntityKind } from './article.ts';
import type { CardId, EntityId, FactId, HighlightId, NoteId, TopicId } from './ids.ts';

/** A stretch of a text, in UTF-16 code units. */
export type TextRange = { readonly start: number; readonly end: number };

/** Part of a text, with the ranges in it that match. */
export type Snippet = { readonly text: string; readonly marks: readonly TextRange[] };

/** A sentence of the article: where it is, and where in the article the matching words are. */
type PassageHit = {
  readonly kind: 'passage';
  readonly start: number;
  readonly end: number;
  readonly words: readonly TextRange[];
  /** The heading it stands under. */
  readonly section: string | undefined;
  readonly snippet: Snippet;
};
type FactHit = {
  readonly kind: 'fact';
  readonly fact: FactId;
  readonly topic: TopicId;
  readonly snippet: Snippet;
};
type EntityHit = {
  readonly kind: 'entity';
  readonly entity: EntityId;
  readonly entityKind: EntityKind;
  readonly name: Snippet;
  readonly snippet: Snippet;
};
/** An editor's note, and where in the article the words are that it is about. */
type NoteHit = {
  readonly kind: 'note';
  readonly note: NoteId;
  readonly start: number;
  readonly end: number;
  readonly snippet: Snippet;
};
/** A card in the learner's words: her own, or one of the dossier's that she edited. */
type CardHit = { readonly kind: 'card'; readonly card: CardId; readonly snippet: Snippet };

/** What the learner highlighted, and where the words are in the article. */
type HighlightHit = {
  readonly kind: 'highlight';
  readonly highlight: HighlightId;
  readonly start: number;
  readonly end: number;
  readonly snippet: Snippet;
};

export type SearchHit = PassageHit | FactHit | EntityHit | NoteHit | CardHit | HighlightHit;
export type SearchKind = SearchHit['kind'];

/** What was found of one kind: the best hits, and how many there are in all, counted up to a thousand. */
export type SearchGroup = {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly found: number;
};

export type SearchReply = {
  /** The kinds that have hits. */
  readonly groups: readonly SearchGroup[];
  /** Words that nothing holds as typed, for which like ones were taken. */
  readonly misspelt: readonly string[];
  /** Whether no text holds all the words, so that those with some of them are shown. */
  readonly isPartial: boolean;
};
