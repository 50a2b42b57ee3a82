import { useId, useState } from 'react';
import { useDelayedSave } from './use-delayed-save.ts';
import './field.css';

/** Steps of less than a day, as minutes with spaces between them; saved when the typing pauses. */
export function StepsField({
  label,
  hint,
  value,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  /** Minutes. */
  readonly value: readonly number[];
  readonly onSave: (value: readonly number[]) => void;
}) {
  const [text, setText] = useState(value.join(' '));
  const id = useId();
  const isValid = readSteps(text) !== undefined;
  const save = useDelayedSave(onSave);
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type="text"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          save(readSteps(event.target.value));
        }}
        aria-invalid={!isValid}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={isValid ? 'field-hint' : 'field-hint field-wrong'}>
        {isValid
          ? hint
          : `Type up to 8 numbers of minutes from 1 to 1439, with spaces between them. Until then ${value.join(' ') || 'no step'} stays.`}
      </p>
    </div>
  );
}

/** What was typed, as minutes; nothing where it is something else. An empty field means no steps. */
function readSteps(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '');
  const steps = parts.map((part) => (/^\d{1,4}m?$/u.test(part) ? Number.parseInt(part, 10) : 0));
  return steps.length <= 8 && steps.every((step) => step >= 1 && step <= 1439) ? steps : undefined;
}
