import { type SubmitEvent, useContext, useEffect, useId, useRef, useState } from 'react';
import type { Verdict } from '../../../../shared/model/question.ts';
import { Button } from '../../../ui/Button.tsx';
import { GivenText } from './GivenText.tsx';
import { JudgedLater } from './judged-later.ts';
import './typed-answer.css';

/** An answer in the learner's own words; Enter gives it. */
export function TypedAnswer({
  stemId,
  text,
  onText,
  given,
  verdict,
  onAnswer,
  isBusy,
}: {
  readonly stemId: string;
  /** What is written so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly given: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly onAnswer: (text: string) => void;
  readonly isBusy: boolean;
}) {
  const isExam = useContext(JudgedLater);
  const [isHinted, setHinted] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isAnswered = given !== undefined;
  useEffect(() => {
    if (!isAnswered) input.current?.focus({ preventScroll: true });
  }, [isAnswered]);

  if (isAnswered) {
    return <GivenText text={given} verdict={verdict ?? 'wrong'} />;
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '' && !isExam) setHinted(true);
    else onAnswer(text);
  };
  return (
    <form className="typed-form" onSubmit={submit}>
      <label htmlFor={id} className="typed-label">
        Your answer
      </label>
      <div className="typed-row">
        <input
          id={id}
          ref={input}
          className="typed-input"
          value={text}
          maxLength={300}
          aria-describedby={stemId}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => onText(event.target.value)}
        />
        {!isExam && (
          <Button look="primary" type="submit" disabled={isBusy}>
            Check
          </Button>
        )}
      </div>
      <p role="status" className="typed-hint">
        {isHinted && text.trim() === '' && (
          <>
            Type an answer first, or{' '}
            <button type="button" className="typed-skip" onClick={() => onAnswer('')}>
              show the answer
            </button>
            .
          </>
        )}
      </p>
    </form>
  );
}
