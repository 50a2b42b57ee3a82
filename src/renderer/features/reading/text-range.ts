import type { Span } from './evidence-range.ts';
import { textNodesOf } from './place.ts';

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
export function rangeOf(article: HTMLElement, { start, end }: Span): Range | undefined {
  const passage = passageAt(article, start);
  if (!passage) return undefined;
  const origin = Number(passage.dataset.start);
  const nodes = textNodesOf(passage);
  const from = locate(nodes, start - origin, 'start');
  const to = locate(nodes, end - origin, 'end');
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
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
