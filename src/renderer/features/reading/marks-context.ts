import { createContext } from 'react';
import type { ArticleNote, EntitySummary } from '../../../shared/model/article.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import type { PlacedHighlight } from './marks.ts';
import type { Shade } from './shading/shades.ts';
import { type Shown, shownWithout } from './use-shown.ts';

/** Who is named in the text, and what opening a mark does. */
export type TextMarks = {
  readonly entities: ReadonlyMap<EntityId, EntitySummary>;
  readonly onEntity: (entity: EntitySummary, anchor: HTMLElement) => void;
  readonly onNote: (note: ArticleNote, anchor: HTMLElement) => void;
  readonly onHighlight: (highlight: PlacedHighlight, anchor: HTMLElement) => void;
};

/** The tints of the sentences, each by the offset at which its sentence begins. */
export type Shades = ReadonlyMap<number, Shade>;

const nothing = () => {};

// What is switched reaches the very marks that it changes, so that a switch does not draw the article anew.
export const MarksContext = createContext<TextMarks>({
  entities: new Map(),
  onEntity: nothing,
  onNote: nothing,
  onHighlight: nothing,
});
export const ShownContext = createContext<Shown>(shownWithout([]));
export const ShadesContext = createContext<Shades>(new Map());
