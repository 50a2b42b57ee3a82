import { type SubmitEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

/** Days from today in which a card is to come back. */
export function DueField({ onChoose }: { readonly onChoose: (days: number) => void }) {
  const [text, setText] = useState('');
  const id = useId();
  const days = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : undefined;
  const isValid = days !== undefined && days <= 36_500;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isValid) onChoose(days);
  };
  return (
    <form className="card-menu-due" onSubmit={onSubmit}>
      <label htmlFor={id}>Due in days (0 is today)</label>
      <input
        id={id}
        className="field-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={text !== '' && !isValid}
      />
      <Button type="submit" disabled={!isValid}>
        Set
      </Button>
    </form>
  );
}
