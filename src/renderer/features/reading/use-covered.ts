import { type RefObject, useLayoutEffect, useState } from 'react';

/** The height that a sticky bar covers; none where it scrolls with the text. */
export function coveredBy(bar: HTMLElement | null): number {
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
}

/** Follows what the bar covers of the window, in pixels, and lets nothing that is scrolled to stop beneath it. */
export function useCovered(bar: RefObject<HTMLElement | null>): number {
  const [covered, setCovered] = useState(0);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const look = () => {
      const height = coveredBy(element);
      style.scrollPaddingBlockStart = `${height}px`;
      setCovered(height);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // A low window lets the bar scroll without changing its size.
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
      style.scrollPaddingBlockStart = '';
    };
  }, [bar]);
  return covered;
}
