import { useId, useState } from 'react';
import { useDelayedSave } from './use-delayed-save.ts';
import './field.css';

/** A whole number from `min` to `max`, saved when the typing pauses. */
export function NumberField({
  label,
  hint,
  value,
  min = 0,
  max,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onSave: (value: number) => void;
}) {
  const [text, setText] = useState(String(value));
  const id = useId();
  const isValid = read(text, min, max) !== undefined;
  const save = useDelayedSave(onSave);
  const change = (typed: string) => {
    setText(typed);
    save(read(typed, min, max));
  };

  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-invalid={!isValid}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={isValid ? 'field-hint' : 'field-hint field-wrong'}>
        {isValid ? hint : `Type a whole number from ${min} to ${max}. Until then ${value} stays.`}
      </p>
    </div>
  );
}

function read(text: string, min: number, max: number): number | undefined {
  const number = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : undefined;
  return number !== undefined && number >= min && number <= max ? number : undefined;
}
