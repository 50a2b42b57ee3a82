/** Lines of the window between which the text can be seen, in pixels from its top. */
export type View = { readonly top: number; readonly bottom: number };

/** Offsets of the article: the first character in view, and the one the eye has come to. */
export type Place = { readonly first: number; readonly eye: number };

/** A line that shows less than this is not in view. */
const SLIVER = 4;

/** Where the reader is; at the very end of the article both offsets are its length. */
export function findPlace(article: HTMLElement, length: number, view: View): Place {
  const passages = passagesOf(article);
  const last = passages.at(-1)?.getBoundingClientRect();
  if (!last || last.bottom <= view.bottom) return { first: length, eye: length };
  const { top, height } = article.getBoundingClientRect();
  const room = view.bottom - view.top;
  // The eye is at the top of the window when the article begins, and at its foot when it ends.
  const share = Math.min(1, Math.max(0, (view.top - top) / Math.max(1, height - room)));
  return {
    first: offsetAt(passages, view.top + SLIVER) ?? length,
    eye: offsetAt(passages, view.top + share * room) ?? length,
  };
}

/** Scrolls so that the line with this character is the first in view. */
export function scrollToOffset(article: HTMLElement, offset: number, top: number): void {
  const passages = passagesOf(article);
  const passage = passages.findLast((element) => startOf(element) <= offset) ?? passages[0];
  if (!passage) return;
  const line = characterRect(textNodesOf(passage), offset - startOf(passage));
  const target = line ?? passage.getBoundingClientRect();
  window.scrollBy({ top: target.top - top, behavior: 'instant' });
}

/** The passages on the page, in the article's order. */
export function passagesOf(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-start]')];
}

/** The offset of the first character whose line reaches below `y`; none when all of the text is above. */
function offsetAt(passages: readonly HTMLElement[], y: number): number | undefined {
  const passage = passages[firstIndex(passages.length, (at) => bottomOf(passages[at]) > y)];
  if (!passage) return undefined;
  const start = startOf(passage);
  if (passage.getBoundingClientRect().top >= y) return start;
  const nodes = textNodesOf(passage);
  const length = nodes.reduce((sum, { data }) => sum + data.length, 0);
  const within = firstIndex(length, (at) => (characterRect(nodes, at)?.bottom ?? y) > y);
  return start + Math.min(within, Math.max(0, length - 1));
}

/** The first index that passes; passing must not end once it has begun. */
function firstIndex(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a passage's character stands; its text nodes joined are the passage, to the character. */
function characterRect(nodes: readonly Text[], at: number): DOMRect | undefined {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.data.length) {
      const range = document.createRange();
      range.setStart(node, at - before);
      range.setEnd(node, at - before + 1);
      return range.getBoundingClientRect();
    }
    before += node.data.length;
  }
  return undefined;
}

/** A passage’s text nodes in order; joined they are the passage, to the character. */
export function textNodesOf(passage: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function bottomOf(element: HTMLElement | undefined): number {
  return element?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
}

function startOf(passage: HTMLElement): number {
  return Number(passage.dataset.start);
}
