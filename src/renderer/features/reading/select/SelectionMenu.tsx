import { Layers, NotebookPen } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import {
  HIGHLIGHT_COLOURS,
  HIGHLIGHT_LABELS,
  type HighlightColour,
} from '../../../../shared/model/highlight.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { Span } from '../evidence-range.ts';
import { rangesOf } from '../text-range.ts';
import './selection-menu.css';

/** Pixels between the selected words and the menu. */
const GAP = 8;

/** What can be done with the selected words, beside them; it leaves focus and selection where they are. */
export function SelectionMenu({
  article,
  span,
  onMark,
  onNote,
  onMakeCard,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly span: Span;
  readonly onMark: (colour: HighlightColour) => void;
  readonly onNote: () => void;
  readonly onMakeCard: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, left: 0 });
  useLayoutEffect(() => {
    const put = () => {
      if (article.current && menu.current) setPlace(placeBeside(article.current, span, menu.current));
    };
    put();
    window.addEventListener('resize', put);
    document.addEventListener('scroll', put, { passive: true });
    return () => {
      window.removeEventListener('resize', put);
      document.removeEventListener('scroll', put);
    };
  }, [article, span]);
  return (
    <div
      ref={menu}
      role="toolbar"
      aria-label="Selected words"
      className="selection-menu"
      style={{ insetBlockStart: place.top, insetInlineStart: place.left }}
      // Pressing a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLOURS.map((colour, index) => (
        <button key={colour} type="button" className="selection-action" onClick={() => onMark(colour)}>
          <span className={`highlight highlight-${colour}`}>{HIGHLIGHT_LABELS[colour]}</span>
          <Kbd>{String(index + 1)}</Kbd>
        </button>
      ))}
      <button type="button" className="selection-action" onClick={onNote}>
        <NotebookPen size={16} aria-hidden="true" />
        Note
        <Kbd>Shift H</Kbd>
      </button>
      <button type="button" className="selection-action" onClick={onMakeCard}>
        <Layers size={16} aria-hidden="true" />
        Make a card
        <Kbd>C</Kbd>
      </button>
    </div>
  );
}

/** Below the selected words, or above them where there is more room, never outside of the window. */
function placeBeside(article: HTMLElement, span: Span, menu: HTMLElement) {
  const rects = rangesOf(article, span).flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return { top: 0, left: 0 };
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const fits = below + height <= window.innerHeight || above < 0;
  const top = Math.min(fits ? below : above, window.innerHeight - height - GAP);
  const left = Math.min(last.left, document.documentElement.clientWidth - width - GAP);
  return { top: Math.max(GAP, top), left: Math.max(GAP, left) };
}
