import { type RefObject, useLayoutEffect } from 'react';

/** The height that a sticky bar covers; none where it scrolls with the text. */
export function coveredBy(bar: HTMLElement | null): number {
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
}

/** Tells the style sheet, as `--covered`, what the bar covers of the window, so that nothing stops beneath it. */
export function useCovered(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--covered', `${coveredBy(element)}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    // A low window lets the bar scroll without changing its size.
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
      style.removeProperty('--covered');
    };
  }, [bar]);
}
