import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Span } from '../evidence-range.ts';
import { rangesOf, spanOf } from '../text-range.ts';

/** The words selected in the article, by mouse, finger or keyboard, and the ways to change that. */
export type TextSelection = {
  readonly span: Span | undefined;
  /** False while the mouse still drags. */
  readonly isSettled: boolean;
  readonly select: (span: Span) => void;
  readonly clear: () => void;
};

/** Follows the browser's own selection, so that whatever makes one counts. */
export function useSelection(article: RefObject<HTMLElement | null>): TextSelection {
  const [span, setSpan] = useState<Span>();
  const [isSettled, setSettled] = useState(true);
  useEffect(() => {
    const look = () => {
      const found = article.current && readSelection(article.current);
      setSpan((last) => (isSame(last, found) ? last : (found ?? undefined)));
    };
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && article.current?.contains(event.target)) setSettled(false);
    };
    const onUp = () => setSettled(true);
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [article]);

  const select = useCallback(
    (wanted: Span) => {
      const ranges = article.current ? rangesOf(article.current, wanted) : [];
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last) return;
      window
        .getSelection()
        ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      // At once, so that the next key already finds it.
      setSpan(wanted);
      last.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    [article],
  );
  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges();
    setSpan(undefined);
  }, []);
  return { span, isSettled, select, clear };
}

function readSelection(article: HTMLElement): Span | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(article) ? spanOf(article, range) : undefined;
}

function isSame(a: Span | undefined, b: Span | null | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
