import { useEffect, useId, useRef } from 'react';

/** Where the learner types the answer of a card; Enter shows how it compares. */
export function TypeField({
  text,
  onType,
  onDone,
}: {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <form
      className="type-field"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label htmlFor={id}>Your answer</label>
      <input
        ref={field}
        id={id}
        className="field-input"
        maxLength={500}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
    </form>
  );
}
