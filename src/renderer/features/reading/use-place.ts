import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findPlace, type Place, scrollToOffset } from './place.ts';

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

/** Follows where the reader is, and keeps the line she reads in place when the text changes its shape. */
export function usePlace({ article, bar, length, openAt, onMove }: Options) {
  const [place, setPlace] = useState<Place>({ first: openAt ?? 0, eye: openAt ?? 0 });
  // The line to keep in place; none while the headline is in view.
  const anchor = useRef<number | undefined>(openAt);

  const top = useCallback(() => coveredBy(bar.current), [bar]);
  const goTo = useCallback(
    (offset: number) => {
      if (article.current) scrollToOffset(article.current, offset, top());
    },
    [article, top],
  );

  const look = useCallback((): Place | undefined => {
    const element = article.current;
    if (!element) return undefined;
    const view = { top: top(), bottom: window.innerHeight };
    const found = findPlace(element, length, view);
    anchor.current = element.getBoundingClientRect().top < view.top ? found.first : undefined;
    setPlace((last) => (last.first === found.first && last.eye === found.eye ? last : found));
    return found;
  }, [article, length, top]);

  useLayoutEffect(() => {
    const element = article.current;
    if (!element) return;
    // Fonts, text size and window width change the text's shape: the line read stays where it is.
    const observer = new ResizeObserver(() => {
      if (anchor.current !== undefined && anchor.current < length) goTo(anchor.current);
      look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [article, length, goTo, look]);

  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const found = look();
        if (found) onMove(found);
      });
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll);
    };
  }, [look, onMove]);

  return { place, goTo };
}

/** The height that a sticky bar covers; none where it scrolls with the text. */
function coveredBy(bar: HTMLElement | null): number {
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
}
