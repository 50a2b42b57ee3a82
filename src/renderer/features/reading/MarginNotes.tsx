import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleNote } from '../../../shared/model/article.ts';
import { stackNotes } from './margin.ts';
import './margin-notes.css';
import './subject-card.css';

/** Pixels between two notes. */
const GAP = 16;

/** The editor's notes in the right margin, each beside its words. */
export function MarginNotes({
  notes,
  article,
}: {
  readonly notes: readonly ArticleNote[];
  readonly article: RefObject<HTMLElement | null>;
}) {
  const margin = useRef<HTMLElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const [text, column] = [article.current, margin.current];
    if (!text || !column) return;
    const place = () => {
      const origin = column.getBoundingClientRect().top;
      const wishes = [...column.children].map((child, index) => {
        const marker = markerOf(text, notes[index]);
        return {
          top: (marker?.getBoundingClientRect().top ?? origin) - origin,
          height: child.getBoundingClientRect().height,
        };
      });
      setTops(stackNotes(wishes, GAP));
    };
    const observer = new ResizeObserver(place);
    observer.observe(text);
    observer.observe(column);
    return () => observer.disconnect();
  }, [notes, article]);
  return (
    <aside ref={margin} className="reading-margin" aria-label="Editor’s notes">
      {notes.map((note, index) => (
        <div
          key={note.id}
          id={marginId(note)}
          role="note"
          className="reading-margin-note"
          tabIndex={-1}
          style={{ insetBlockStart: tops[index] ?? 0 }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !article.current) return;
            event.preventDefault();
            markerOf(article.current, note)?.focus();
          }}
        >
          <p className="reading-card-kind">Editor’s note</p>
          <p>{note.note}</p>
        </div>
      ))}
    </aside>
  );
}

/** Moves the focus to a note in the margin; false when it does not stand there. */
export function focusMarginNote(note: ArticleNote): boolean {
  const element = document.getElementById(marginId(note));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return element !== null;
}

function markerOf(article: HTMLElement, note: ArticleNote | undefined): HTMLElement | null {
  return note ? article.querySelector(`[data-note="${CSS.escape(note.id)}"]`) : null;
}

function marginId(note: ArticleNote): string {
  return `margin-note-${note.id}`;
}
