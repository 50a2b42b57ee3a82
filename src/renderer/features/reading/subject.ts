import type { ArticleNote, EntitySummary } from '../../../shared/model/article.ts';

/** What a card is open on, and the element in the text that it belongs to. */
export type Subject =
  | { readonly type: 'entity'; readonly entity: EntitySummary; readonly anchor: HTMLElement }
  | { readonly type: 'note'; readonly note: ArticleNote; readonly anchor: HTMLElement };
