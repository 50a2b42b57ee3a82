import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Highlight } from '../../../shared/model/highlight.ts';
import { Button } from '../../ui/Button.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { NoteField } from './NoteField.tsx';
import type { HighlightChange } from './use-highlight-actions.ts';

/** What a highlight is for and its note, changed where it is listed. Escape leaves it as it was. */
export function HighlightForm({
  highlight,
  onKeep,
  onCancel,
}: {
  readonly highlight: Highlight;
  readonly onKeep: (change: HighlightChange) => void;
  readonly onCancel: () => void;
}) {
  const [colour, setColour] = useState(highlight.colour);
  const [note, setNote] = useState(highlight.note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = () => onKeep({ colour, note });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      className="highlight-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={onKeyDown}
    >
      <ColourChoice colour={colour} onChoose={setColour} />
      <NoteField ref={field} note={note} onChange={setNote} onDone={keep} />
      <div className="highlights-tools">
        <Button type="submit">Save</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
