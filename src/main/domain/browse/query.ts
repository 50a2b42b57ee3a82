import type { FactStatus } from '../../../shared/model/fact.ts';
import type { CardForm, Rating } from '../../../shared/model/review.ts';

/** A stretch of what was typed, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** Why a search cannot be read: one or two sentences for the learner, and the part of it that they are about. */
export type Unclear = Span & { readonly message: string };

export const STANDINGS = [
  'new',
  'learning',
  'review',
  'due',
  'suspended',
  'buried',
  'leech',
  'marked',
  'flagged',
  'own',
  'edited',
] as const;
/** How a card may stand: `is:due`. */
export type Standing = (typeof STANDINGS)[number];

export const PROPERTIES = ['r', 's', 'd', 'ivl', 'lapses', 'reps'] as const;
/** A number that is known of a reviewed card: recall now (0 to 1), stability (days), difficulty (1 to 10), … */
export type Property = (typeof PROPERTIES)[number];

export const COMPARISONS = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a name in the search stands for is found in the dossier: a topic, a person, a place in the article. */
export type Named = { readonly kind: 'topic' | 'speaker' | 'entity' | 'passage'; readonly name: string };

/** One thing that a card is or has. */
export type Term =
  | { readonly kind: 'text'; readonly words: string; readonly isPhrase: boolean }
  | { readonly kind: 'is'; readonly standing: Standing }
  | {
      readonly kind: 'prop';
      readonly property: Property;
      readonly comparison: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'flag'; readonly flag: number }
  /** Due within so many study days, 0 is today; negative numbers look back at what is overdue. */
  | { readonly kind: 'due'; readonly days: number }
  /** Answered within so many study days, today being the first, with a rating or with any. */
  | { readonly kind: 'rated'; readonly days: number; readonly rating: Rating | undefined }
  /** Written by the learner within so many study days. */
  | { readonly kind: 'added'; readonly days: number }
  | { readonly kind: 'form'; readonly form: CardForm }
  | { readonly kind: 'status'; readonly status: FactStatus }
  /** The kind of the fact, as the dossier calls it: `date`, `person`, … */
  | { readonly kind: 'fact-kind'; readonly name: string }
  | Named;

/** A search for cards as it was understood. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | { readonly kind: 'term'; readonly term: Term; readonly span: Span };
