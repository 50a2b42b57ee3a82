import { useEffect, useId, useState } from 'react';
import './field.css';

/** Typing pauses for this long before the number is saved. */
const PAUSE = 600;

/** A whole number from 0 to `max`, saved when the typing pauses. */
export function NumberField({
  label,
  hint,
  value,
  max,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly max: number;
  readonly onSave: (value: number) => void;
}) {
  const [text, setText] = useState(String(value));
  const id = useId();
  const number = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined;
  const isValid = number !== undefined && number <= max;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new text is saved
  useEffect(() => {
    if (!isValid || number === value) return;
    const timer = setTimeout(() => onSave(number), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

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
        onChange={(event) => setText(event.target.value)}
        aria-invalid={!isValid}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={isValid ? 'field-hint' : 'field-hint field-wrong'}>
        {isValid ? hint : `Type a whole number from 0 to ${max}. Until then ${value} stays.`}
      </p>
    </div>
  );
}
