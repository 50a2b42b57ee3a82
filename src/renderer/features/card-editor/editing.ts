import { createContext, useContext } from 'react';
import type { CardId } from '../../../shared/model/ids.ts';

/** A stretch of the article, in UTF-16 code units. */
type Place = { readonly start: number; readonly end: number };

/** What the editor is opened for. */
export type EditorTask =
  | { readonly kind: 'make'; readonly from: Place | undefined }
  | { readonly kind: 'edit'; readonly card: CardId };

/** The ways into the card editor, from wherever the learner is. */
export type CardEditor = {
  /** Makes a card, of the words selected in the article or without any. */
  readonly makeCard: (from?: Place) => void;
  readonly editCard: (card: CardId) => void;
};

export const CardEditorContext = createContext<CardEditor | undefined>(undefined);

/** The card editor of the page. */
export function useCardEditor(): CardEditor {
  const editor = useContext(CardEditorContext);
  if (!editor) throw new Error('useCardEditor needs CardEditing above it');
  return editor;
}
