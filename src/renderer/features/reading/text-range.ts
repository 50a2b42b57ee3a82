import type { Span } from './evidence-range.ts';
import { passagesOf, textNodesOf } from './place.ts';

/** The passage on the page that holds an offset of the article. */
export function passageAt(article: HTMLElement, offset: number): HTMLElement | undefined {
  return [...article.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset.start) <= offset,
  );
}

/**
 * The stretch of the page that shows the article from `start` to `end`, within one passage; none where the
 * page does not show it.
 */
export function rangeOf(article: HTMLElement, span: Span): Range | undefined {
  return createRangeFinder(article)(span);
}

/** The same for a stretch that may run over several passages: one range for each that it touches. */
export function rangesOf(article: HTMLElement, { start, end }: Span): readonly Range[] {
  const find = createRangeFinder(article);
  return passagesOf(article).flatMap(({ dataset }) => {
    const from = Math.max(start, Number(dataset.start));
    const to = Math.min(end, Number(dataset.end));
    return from < to ? (find({ start: from, end: to }) ?? []) : [];
  });
}

/** `rangeOf` for many stretches: it goes through the page once, and holds until the page's text nodes change. */
export function createRangeFinder(article: HTMLElement): (span: Span) => Range | undefined {
  const passages = passagesOf(article).map((element) => ({ element, start: Number(element.dataset.start) }));
  const known = new Map<HTMLElement, readonly Text[]>();
  return ({ start, end }) => {
    const passage = passages.findLast((one) => one.start <= start);
    if (!passage) return undefined;
    const nodes = known.get(passage.element) ?? textNodesOf(passage.element);
    known.set(passage.element, nodes);
    const from = locate(nodes, start - passage.start, 'start');
    const to = locate(nodes, end - passage.start, 'end');
    if (!from || !to) return undefined;
    const range = document.createRange();
    range.setStart(from.node, from.at);
    range.setEnd(to.node, to.at);
    return range;
  };
}

/** What a range of the page is of the article, without the spaces at its ends; none where it holds no words. */
export function spanOf(article: HTMLElement, range: Range): Span | undefined {
  const touched = passagesOf(article).filter((passage) => range.intersectsNode(passage));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const start = Number(first.dataset.start) + lengthBefore(first, range.startContainer, range.startOffset, 0);
  const length = Number(last.dataset.end) - Number(last.dataset.start);
  const end = Number(last.dataset.start) + lengthBefore(last, range.endContainer, range.endOffset, length);
  return trim(touched, { start, end });
}

/** The offset of the character under a point of the window; none where no passage is. */
export function offsetAtPoint(article: HTMLElement, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const element = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-start]');
  if (!caret || !element || !article.contains(element)) return undefined;
  return Number(element.dataset.start) + lengthBefore(element, caret.offsetNode, caret.offset, 0);
}

/** Characters of a passage before a point of the page; `outside` for a point that is not in it. */
function lengthBefore(passage: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!passage.contains(node)) return outside;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Without spaces at the ends, nor what lies between passages. */
function trim(passages: readonly HTMLElement[], { start, end }: Span): Span | undefined {
  const words = passages.flatMap((passage) => {
    const origin = Number(passage.dataset.start);
    const text = textNodesOf(passage)
      .map(({ data }) => data)
      .join('');
    const from = Math.max(0, start - origin);
    const part = text.slice(from, Math.max(from, end - origin));
    const lead = part.length - part.trimStart().length;
    const isBlank = lead === part.length;
    return isBlank ? [] : [{ start: origin + from + lead, end: origin + from + part.trimEnd().length }];
  });
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The text node of an offset; at a seam a start belongs to the node after it, an end to the one before. */
function locate(nodes: readonly Text[], offset: number, edge: 'start' | 'end') {
  let before = 0;
  for (const node of nodes) {
    const at = offset - before;
    if (edge === 'start' ? at < node.data.length : at <= node.data.length) return { node, at };
    before += node.data.length;
  }
  return undefined;
}
