import type { ReadRange } from '../../../shared/model/read-ranges.ts';

/** Lines of the window between which the text can be seen, in pixels from its top. */
export type View = { readonly top: number; readonly bottom: number };

/** Offsets of the article: the first character in view, the one the eye has come to, and what is in view. */
export type Place = { readonly first: number; readonly eye: number; readonly shown: ReadRange };

/** A line that shows less than this is not in view. */
const SLIVER = 4;

/** Where the reader is; at the very end of the article both offsets are its length. */
export function findPlace(article: HTMLElement, length: number, view: View): Place {
  const passages = passagesOf(article);
  const last = passages.at(-1)?.getBoundingClientRect();
  const shownFrom = offsetAt(passages, view.top + SLIVER) ?? length;
  if (!last || last.bottom <= view.bottom) {
    return { first: length, eye: length, shown: { start: shownFrom, end: length } };
  }
  const { top, height } = article.getBoundingClientRect();
  const room = view.bottom - view.top;
  // The eye is at the top of the window when the article begins, and at its foot when it ends.
  const share = Math.min(1, Math.max(0, (view.top - top) / Math.max(1, height - room)));
  const passed = passageBefore(article, passages, view.top + SLIVER);
  return {
    // In a block between passages the reader has come to the end of the passage before it.
    first: passed ? endOf(passed) - 1 : shownFrom,
    eye: offsetAt(passages, view.top + share * room) ?? length,
    shown: { start: shownFrom, end: offsetAt(passages, view.bottom - SLIVER) ?? length },
  };
}

/** What stands in view and is to stay where it is; each `gap` is its distance below the top, in pixels. */
export type Hold = {
  /** A character of the article, by its line. */
  readonly line: { readonly offset: number; readonly gap: number };
  /** The block between passages at the top of the view, and whether no text is in view below it. */
  readonly block: { readonly element: Element; readonly gap: number; readonly isAlone: boolean } | undefined;
};

/** What to hold now, where `first` is the first character in view. */
export function takeHold(article: HTMLElement, first: number, { top, bottom }: View): Hold {
  const element = blockAt(article, top + SLIVER);
  const next = element && passagesOf(article).find((passage) => passage.getBoundingClientRect().top > top);
  const below = next && next.getBoundingClientRect().top < bottom ? next : undefined;
  const offset = below ? startOf(below) : first;
  const gap = element && !below ? 0 : (lineOf(article, offset)?.top ?? top) - top;
  const block = element && {
    element,
    gap: element.getBoundingClientRect().top - top,
    isAlone: below === undefined,
  };
  return { line: { offset, gap }, block };
}

/** Scrolls so that what was held is back in its place: the block where the learner is in it, else the line. */
export function keepHold(article: HTMLElement, { line, block }: Hold, top: number): void {
  const isBlock =
    block?.element.isConnected && (block.isAlone || block.element.contains(document.activeElement));
  const held = isBlock ? block.element.getBoundingClientRect() : lineOf(article, line.offset);
  const gap = isBlock ? block.gap : line.gap;
  if (held) window.scrollBy({ top: held.top - top - gap, behavior: 'instant' });
}

function lineOf(article: HTMLElement, offset: number): DOMRect | undefined {
  const passages = passagesOf(article);
  const passage = passages.findLast((element) => startOf(element) <= offset) ?? passages[0];
  if (!passage) return undefined;
  const line = characterRect(textNodesOf(passage), offset - startOf(passage));
  return line ?? passage.getBoundingClientRect();
}

/** The block between passages that covers the line at `y`. */
function blockAt(article: HTMLElement, y: number): Element | undefined {
  return [...article.querySelectorAll('[data-between]')].find((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top <= y && bottom > y;
  });
}

/** The passage before the block that covers the line at `y`. */
function passageBefore(
  article: HTMLElement,
  passages: readonly HTMLElement[],
  y: number,
): HTMLElement | undefined {
  const block = blockAt(article, y);
  return (
    block && passages.findLast((one) => one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}

/** Where `j` and `k` lead: the passages, and the questions between them, in the article's order. */
export function stopsOf(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-start], [data-prompt]')];
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

function endOf(passage: HTMLElement): number {
  return Number(passage.dataset.end);
}
