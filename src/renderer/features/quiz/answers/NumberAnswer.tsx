import { useEffect, useId, useRef } from 'react';
import { CheckRow } from './CheckRow.tsx';
import './typed-answer.css';

/** A number, with what it counts beside it and how exact it has to be. */
export function NumberAnswer({
  stemId,
  unit,
  allowance,
  text,
  onText,
  onAnswer,
  isBusy,
}: {
  readonly stemId: string;
  readonly unit: string;
  readonly allowance: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAnswer: (text: string) => void;
  readonly isBusy: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const allowanceId = useId();
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <label htmlFor={id} className="typed-label">
        Your answer{unit !== '' && `, in ${unit}`}
      </label>
      <div className="number-row">
        <input
          id={id}
          ref={input}
          className="typed-input number-input"
          value={text}
          maxLength={60}
          inputMode="decimal"
          aria-describedby={`${stemId} ${allowanceId}`}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onText(target.value)}
        />
        {unit !== '' && (
          <span className="number-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      <p id={allowanceId} className="typed-hint">
        {allowance}
      </p>
      <CheckRow
        missing={text.trim() === '' ? 'Nothing is typed yet.' : undefined}
        isBusy={isBusy}
        onCheck={() => onAnswer(text)}
      />
    </>
  );
}
