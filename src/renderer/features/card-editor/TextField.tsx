import { useId, useRef } from 'react';
import { useFirstFocus } from './use-first-focus.ts';

/** A labelled field of one or several lines. */
export function TextField({
  label,
  value,
  rows,
  maxLength,
  isFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly maxLength: number;
  /** Takes the focus when the editor opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(field, isFirst);
  return (
    <div>
      <label htmlFor={id} className="editor-label">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="editor-field"
        rows={rows}
        maxLength={maxLength}
        spellCheck
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
