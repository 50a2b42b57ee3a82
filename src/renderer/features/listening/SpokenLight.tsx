import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Span } from '../reading/evidence-range.ts';
import { rangeOf } from '../reading/text-range.ts';

const SPOKEN = 'reading-spoken';

/** Room kept free above and below what is spoken, in pixels. */
const EDGE = 128;

/**
 * Lights the sentence being spoken, without touching the text, and gently scrolls along; not while the learner
 * has scrolled away from it.
 */
export function SpokenLight({
  article,
  sentence,
  calls,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly sentence: Span;
  /** Counts the learner's own commands: after each the text follows again. */
  readonly calls: number;
}) {
  const follows = useRef(true);
  const isOwn = useRef(false);

  useLayoutEffect(() => {
    const text = article.current;
    if (!text || CSS.highlights === undefined) return;
    const light = () => {
      const range = rangeOf(text, sentence);
      CSS.highlights.set(SPOKEN, range ? new Highlight(range) : new Highlight());
    };
    light();
    // Marks that are switched make new text nodes.
    const mutations = new MutationObserver(light);
    mutations.observe(text, { childList: true, subtree: true });
    return () => {
      mutations.disconnect();
      CSS.highlights.delete(SPOKEN);
    };
  }, [article, sentence]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every command
  useEffect(() => {
    follows.current = true;
  }, [calls]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a command brings its sentence into view again
  useEffect(() => {
    const rect = article.current && rangeOf(article.current, sentence)?.getBoundingClientRect();
    const edge = Math.min(EDGE, window.innerHeight / 4);
    if (!rect || !follows.current || isWithin(rect, edge)) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    isOwn.current = true;
    window.scrollBy({
      top: rect.top - window.innerHeight / 3,
      behavior: isCalm ? 'instant' : 'smooth',
    });
  }, [article, sentence, calls]);

  useEffect(() => {
    const onHand = () => {
      isOwn.current = false;
    };
    const onScrollEnd = () => {
      const rect = article.current && rangeOf(article.current, sentence)?.getBoundingClientRect();
      if (!isOwn.current && rect) follows.current = isWithin(rect, 0);
      isOwn.current = false;
    };
    document.addEventListener('wheel', onHand, { passive: true });
    document.addEventListener('touchmove', onHand, { passive: true });
    document.addEventListener('scrollend', onScrollEnd);
    return () => {
      document.removeEventListener('wheel', onHand);
      document.removeEventListener('touchmove', onHand);
      document.removeEventListener('scrollend', onScrollEnd);
    };
  }, [article, sentence]);
  return null;
}

/** Whether any of it is in the window, that many pixels away from its edges. */
function isWithin({ top, bottom }: DOMRect, edge: number): boolean {
  return bottom > edge && top < window.innerHeight - edge;
}
