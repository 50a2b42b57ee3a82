import { Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Highlight, HighlightColour } from '../../../../shared/model/highlight.ts';
import { Button } from '../../../ui/Button.tsx';
import { Floating } from '../../../ui/Floating.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import './highlight-card.css';

/** A highlight: what it is for, the note on it, and the ways to a card and out. Closing keeps the note. */
export function HighlightCard({
  highlight,
  anchor,
  startsInNote,
  onChange,
  onMakeCard,
  onRemove,
  onClose,
}: {
  readonly highlight: Highlight;
  readonly anchor: HTMLElement;
  readonly startsInNote: boolean;
  readonly onChange: (change: { readonly colour?: HighlightColour; readonly note?: string }) => void;
  readonly onMakeCard: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const [note, setNote] = useState(highlight.note);
  // Shown at once; the core follows.
  const [colour, setColour] = useState(highlight.colour);
  const [isGone, setGone] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (startsInNote) field.current?.focus();
  }, [startsInNote]);
  const choose = (chosen: HighlightColour) => {
    setColour(chosen);
    onChange({ colour: chosen });
  };
  const keep = () => {
    if (!isGone && note.trim() !== highlight.note) onChange({ note });
    onClose();
    // A card that is taken away, not closed by the browser, gives the focus to nobody.
    if (!isGone) anchor.focus({ preventScroll: true });
  };
  return (
    <Floating anchor={anchor} label="Your highlight" onClose={keep}>
      <div className="highlight-card">
        <ColourChoice colour={colour} onChoose={choose} />
        <label htmlFor={id} className="highlight-card-label">
          Note
        </label>
        <textarea
          ref={field}
          id={id}
          className="highlight-card-note"
          rows={4}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          }}
        />
        <div className="highlight-card-actions">
          <Button onClick={keep}>Done</Button>
          <Button
            look="quiet"
            onClick={() => {
              keep();
              onMakeCard();
            }}
          >
            Make a card
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setGone(true);
              onRemove();
              onClose();
              anchor.closest<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
            }}
          >
            <Trash2 size={18} aria-hidden="true" />
            Remove
          </Button>
        </div>
      </div>
    </Floating>
  );
}
