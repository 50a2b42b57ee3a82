import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findPlace, type Hold, keepHold, type Place, takeHold } from './place.ts';
import { coveredBy } from './use-covered.ts';

type Options = {
  readonly article: RefObject<HTMLElement | null>;
  /** The bar that covers the top of the window. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly length: number;
  /** Where to open the article; at its top without. */
  readonly openAt: number | undefined;
  /** Called with each place that the reader scrolls to. */
  readonly onMove: (place: Place) => void;
};

/** Follows where the reader is, and keeps the line she reads in place when the page changes its shape. */
export function usePlace({ article, bar, length, openAt, onMove }: Options) {
  const [place, setPlace] = useState<Place>(() => {
    const start = openAt ?? 0;
    return { first: start, eye: start, shown: { start, end: start } };
  });
  // What to keep in place: the reader's own scrolling sets it. None while the headline is in view.
  const anchor = useRef<Hold | undefined>(
    openAt === undefined ? undefined : { line: { offset: openAt, gap: 0 }, block: undefined },
  );
  // Where this hook scrolled to itself, so that its own scrolling does not count as the reader's.
  const own = useRef(Number.NaN);

  const top = useCallback(() => coveredBy(bar.current), [bar]);
  const look = useCallback((): Place | undefined => {
    const element = article.current;
    if (!element) return undefined;
    const found = findPlace(element, length, { top: top(), bottom: window.innerHeight });
    setPlace((last) => (isSame(last, found) ? last : found));
    return found;
  }, [article, length, top]);

  useLayoutEffect(() => {
    const element = article.current;
    const page = element?.closest('main');
    if (!element || !page) return;
    // Fonts, text size and window width change the text's shape, what opens above it moves it: the line stays.
    const observer = new ResizeObserver(() => {
      if (anchor.current !== undefined && anchor.current.line.offset < length) {
        keepHold(element, anchor.current, top());
        own.current = window.scrollY;
      }
      look();
    });
    observer.observe(element);
    observer.observe(page);
    return () => observer.disconnect();
  }, [article, length, look, top]);

  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const found = look();
        if (!found || !article.current || Math.abs(window.scrollY - own.current) < 1) return;
        const isTextOnTop = article.current.getBoundingClientRect().top < top();
        anchor.current = isTextOnTop
          ? takeHold(article.current, found.first, { top: top(), bottom: window.innerHeight })
          : undefined;
        onMove(found);
      });
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll);
    };
  }, [article, look, onMove, top]);

  return { place };
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.first === b.first && a.eye === b.eye && a.shown.start === b.shown.start && a.shown.end === b.shown.end
  );
}
