import { type SubmitEvent, useEffect, useId, useRef } from 'react';
import type { Response } from '../../../../shared/model/question.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { OptionRows } from './OptionRows.tsx';
import './typed-answer.css';

type Given = Extract<Response, { readonly type: 'true-false' }>;

/**
 * True or false. Whoever says “false” is asked what should stand instead, whether it is false or not: Enter
 * gives both, and “false” alone where nothing is written.
 */
export function TrueFalseAnswer({
  draft,
  given,
  solution,
  isAnswered,
  onDraft,
  onAnswer,
  isBusy,
}: {
  readonly draft: Given | undefined;
  readonly given: Given | undefined;
  readonly solution: Given | undefined;
  readonly isAnswered: boolean;
  readonly onDraft: (response: Response) => void;
  readonly onAnswer: (response: Response) => void;
  readonly isBusy: boolean;
}) {
  const place = (response: Given | undefined) => response && (response.value ? 0 : 1);
  const isFalse = !isAnswered && draft?.value === false;
  return (
    <>
      <OptionRows
        options={[
          { text: 'True', keys: ['1', 't'] },
          { text: 'False', keys: ['2', 'f'] },
        ]}
        isAnswered={isAnswered}
        chosen={place(draft)}
        given={place(given)}
        right={place(solution)}
        onChoose={(option) =>
          option === 0
            ? onAnswer({ type: 'true-false', value: true })
            : onDraft({ type: 'true-false', value: false })
        }
      />
      {isFalse && (
        <Correction text={draft.correction ?? ''} onDraft={onDraft} onAnswer={onAnswer} isBusy={isBusy} />
      )}
      {given?.correction && (
        <p className="typed-given typed-plain">
          <span className="typed-label">You corrected it to</span> “{given.correction}”
        </p>
      )}
    </>
  );
}

function Correction({
  text,
  onDraft,
  onAnswer,
  isBusy,
}: {
  readonly text: string;
  readonly onDraft: (response: Response) => void;
  readonly onAnswer: (response: Response) => void;
  readonly isBusy: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [id, hint] = [useId(), useId()];
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const saying = (correction: string): Response =>
    correction.trim() === ''
      ? { type: 'true-false', value: false }
      : { type: 'true-false', value: false, correction };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) onAnswer(saying(text));
  };
  return (
    <form className="typed-after" onSubmit={submit}>
      <label htmlFor={id} className="typed-label">
        What is wrong with it?
      </label>
      <div className="typed-row">
        <input
          id={id}
          ref={input}
          className="typed-input"
          value={text}
          maxLength={300}
          aria-describedby={hint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => onDraft(saying(event.target.value))}
        />
        <Button look="primary" type="submit" disabled={isBusy}>
          Check
          <Kbd>Enter</Kbd>
        </Button>
      </div>
      <p id={hint} className="typed-hint">
        Write what should stand instead. “False” alone is close.
      </p>
    </form>
  );
}
