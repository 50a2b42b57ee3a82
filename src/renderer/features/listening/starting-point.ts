import { passageAt } from '../reading/text-range.ts';

/**
 * Where reading aloud begins, as an offset of the article: at the selected words, at the passage that has the
 * focus, else where the learner reads; the article's end is no such place, then it is the last passage in view.
 */
export function findStart(article: HTMLElement, first: number, length: number): number {
  return selected(article) ?? focused(article) ?? (first < length ? first : lowest(article));
}

function selected(article: HTMLElement): number | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const passage = element?.closest<HTMLElement>('[data-start]');
  if (!passage || !article.contains(passage)) return undefined;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(startContainer, startOffset);
  return Number(passage.dataset.start) + before.toString().length;
}

function focused(article: HTMLElement): number | undefined {
  const passage = document.activeElement?.closest<HTMLElement>('[data-start]');
  return passage && article.contains(passage) ? Number(passage.dataset.start) : undefined;
}

/** The first passage that begins in the window. */
function lowest(article: HTMLElement): number {
  const passages = [...article.querySelectorAll<HTMLElement>('[data-start]')];
  const shown = passages.find((passage) => passage.getBoundingClientRect().top >= 0);
  return Number((shown ?? passageAt(article, 0))?.dataset.start ?? 0);
}

/** The sentence to begin with: the one that holds the offset, or the first after it. */
export function sentenceFrom(sentences: readonly { readonly end: number }[], offset: number): number {
  const found = sentences.findIndex(({ end }) => end > offset);
  return found < 0 ? 0 : found;
}
