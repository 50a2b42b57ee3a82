import { type Ref, useId } from 'react';
import './note-field.css';

/** The note on a highlight; Control and Enter say that it is done. */
export function NoteField({
  ref,
  note,
  onChange,
  onDone,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly onDone: () => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="note-field-label">
        Note
      </label>
      <textarea
        ref={ref}
        id={id}
        className="note-field"
        rows={4}
        maxLength={4000}
        spellCheck
        value={note}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone();
        }}
      />
    </>
  );
}
