import { type RefObject, useLayoutEffect } from 'react';
import { HIGHLIGHT_COLOURS } from '../../../../shared/model/highlight.ts';
import type { PlacedHighlight } from '../marks.ts';
import { rangesOf } from '../text-range.ts';

/**
 * Lays the colours of the highlights over the text with the CSS Custom Highlight API: the page's elements stay
 * as they are, so highlights may overlap, run over several passages and begin within a name. Where the
 * browser has no such API, the markers and the list still show them.
 */
export function HighlightPaint({
  article,
  highlights,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly highlights: readonly PlacedHighlight[];
}) {
  useLayoutEffect(() => {
    const text = article.current;
    if (!text || !('highlights' in CSS)) return;
    const paint = () => {
      for (const colour of HIGHLIGHT_COLOURS) {
        const ranges = highlights
          .filter((highlight) => highlight.colour === colour)
          .flatMap(({ place }) => rangesOf(text, place));
        CSS.highlights.set(nameOf(colour), new Highlight(...ranges));
      }
    };
    paint();
    // Marks that are switched on or off make new text nodes.
    const mutations = new MutationObserver(paint);
    mutations.observe(text, { childList: true, subtree: true });
    return () => {
      mutations.disconnect();
      for (const colour of HIGHLIGHT_COLOURS) CSS.highlights.delete(nameOf(colour));
    };
  }, [article, highlights]);
  return null;
}

const nameOf = (colour: string) => `learner-${colour}`;
