import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Highlight, HighlightColour } from '../../../../shared/model/highlight.ts';
import { Button } from '../../../ui/Button.tsx';
import { Floating } from '../../../ui/Floating.tsx';
import { ColourChoice } from '../../highlights/ColourChoice.tsx';
import { NoteField } from '../../highlights/NoteField.tsx';
import type { HighlightChange } from '../../highlights/use-highlight-actions.ts';
import './highlight-card.css';

/** A highlight: what it is for, the note on it, and the ways to a card and out. Closing keeps the note. */
export function HighlightCard({
  highlight,
  draft,
  anchor,
  startsInNote,
  onChange,
  onMakeCard,
  onRemove,
  onClose,
}: {
  readonly highlight: Highlight;
  /** The note to begin with: the highlight's own, or what was written and could not be saved. */
  readonly draft: string;
  readonly anchor: HTMLElement;
  readonly startsInNote: boolean;
  readonly onChange: (change: HighlightChange) => void;
  readonly onMakeCard: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const [note, setNote] = useState(draft);
  // Shown at once; the core follows.
  const [colour, setColour] = useState(highlight.colour);
  const [isGone, setGone] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
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
        <NoteField ref={field} note={note} onChange={setNote} onDone={keep} />
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
