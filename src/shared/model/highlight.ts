import type { HighlightId } from './ids.ts';

/** The colours of highlights, in the order of their keys. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** What each colour is for, so that no highlight is told by its colour alone. */
export const HIGHLIGHT_LABELS: Readonly<Record<HighlightColour, string>> = {
  yellow: 'Important',
  green: 'Definition',
  blue: 'Question',
  pink: 'Doubt',
};

/** Words that the learner marked in the article, with what she wrote to them. */
export type Highlight = {
  readonly id: HighlightId;
  readonly colour: HighlightColour;
  /** Empty for none. */
  readonly note: string;
  readonly exact: string;
  /** Its place in the article as it is now (UTF-16 code units); none when the article lost the words. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
  /** The heading under which it stands; none before the first. */
  readonly section: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

/** All of an article's highlights in its order, those that are no longer in the text at the end. */
export type Highlights = {
  readonly list: readonly Highlight[];
  /** What undo would take back, and redo do again. */
  readonly undo: string | undefined;
  readonly redo: string | undefined;
};
