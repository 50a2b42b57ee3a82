import { NotebookPen } from 'lucide-react';
import { HIGHLIGHT_LABELS } from '../../../../shared/model/highlight.ts';
import type { PlacedHighlight } from '../marks.ts';
import '../../highlights/highlight-colours.css';

/**
 * The way to a highlight for keyboard and screen reader, at the end of its words. It is seen where there is a
 * note, else only while it has the focus; it holds no text, so the article stays verbatim.
 */
export function HighlightMarker({
  highlight,
  onOpen,
}: {
  readonly highlight: PlacedHighlight;
  readonly onOpen: (highlight: PlacedHighlight, anchor: HTMLElement) => void;
}) {
  const hasNote = highlight.note !== '';
  const label = HIGHLIGHT_LABELS[highlight.colour].toLowerCase();
  return (
    <span className={hasNote ? 'reading-note' : 'reading-note reading-highlight-plain'}>
      <button
        type="button"
        className="reading-note-marker reading-highlight-marker"
        aria-label={`Your highlight, ${label}${hasNote ? ', with a note' : ''}`}
        aria-haspopup="dialog"
        data-highlight={highlight.id}
        data-colour={highlight.colour}
        onClick={(event) => onOpen(highlight, event.currentTarget)}
      >
        <NotebookPen aria-hidden="true" />
      </button>
    </span>
  );
}
