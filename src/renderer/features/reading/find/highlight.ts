import type { Span } from '../evidence-range.ts';
import { createRangeFinder } from '../text-range.ts';

const MATCHES = 'reading-find';
const CURRENT = 'reading-find-current';

/** The lights on what was found. */
export type Lights = {
  /** Moves the light on the current match; none has it without. */
  readonly point: (current: Span | undefined) => void;
  readonly putOut: () => void;
};

/**
 * Lights the matches with the CSS Custom Highlight API, which leaves the page's elements alone, so that a
 * match may begin in a name and end in a marked sentence. Nothing where the browser has no such API.
 */
export function lightMatches(article: HTMLElement, matches: readonly Span[]): Lights | undefined {
  if (!('highlights' in CSS) || CSS.highlights === undefined) return undefined;
  const find = createRangeFinder(article);
  const ranges = new Map(matches.map((match) => [match, find(match)]));
  const others = new Highlight(...[...ranges.values()].flatMap((range) => range ?? []));
  const one = new Highlight();
  CSS.highlights.set(MATCHES, others);
  CSS.highlights.set(CURRENT, one);
  let pointed: Range | undefined;
  return {
    point: (current) => {
      if (pointed) others.add(pointed);
      one.clear();
      pointed = current && ranges.get(current);
      if (!pointed) return;
      others.delete(pointed);
      one.add(pointed);
    },
    putOut: () => {
      CSS.highlights.delete(MATCHES);
      CSS.highlights.delete(CURRENT);
    },
  };
}
