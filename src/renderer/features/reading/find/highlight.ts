import type { Span } from '../evidence-range.ts';
import { rangeOf } from '../text-range.ts';

const MATCHES = 'reading-find';
const CURRENT = 'reading-find-current';

/**
 * Lights the matches with the CSS Custom Highlight API, which leaves the page's elements alone, so that a
 * match may begin in a name and end in a marked sentence. Gives a function that puts the lights out; false
 * where the browser has no such API.
 */
export function lightMatches(
  article: HTMLElement,
  matches: readonly Span[],
  current: Span | undefined,
): (() => void) | false {
  if (!('highlights' in CSS) || CSS.highlights === undefined) return false;
  const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => rangeOf(article, span) ?? []);
  CSS.highlights.set(MATCHES, new Highlight(...rangesOf(matches.filter((span) => span !== current))));
  CSS.highlights.set(CURRENT, new Highlight(...rangesOf(current ? [current] : [])));
  return () => {
    CSS.highlights.delete(MATCHES);
    CSS.highlights.delete(CURRENT);
  };
}
