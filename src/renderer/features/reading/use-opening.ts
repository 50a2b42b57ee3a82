import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { LitRange } from './evidence-range.ts';

/** Opens the article at its top, or with the lit words in the middle and the focus on them. */
export function useOpening(article: RefObject<HTMLElement | null>, lit: LitRange | undefined): void {
  useLayoutEffect(() => {
    // In braces: newer browsers give a promise here, which is no clean-up.
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  useEffect(() => {
    const words = lit && article.current?.querySelector<HTMLElement>('mark');
    words?.focus({ preventScroll: true });
    words?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [article, lit]);
}
