import { useEffect, useRef } from 'react';
import { CERTAINTY_MARKS } from '../../../../shared/model/certainty.ts';
import type { Confidence } from '../../../../shared/model/question.ts';
import { useKeys } from '../../../app/keys.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { writeMarks } from './mark-words.ts';
import './confidence.css';
import { useKeyHint } from '../../../ui/single-keys.ts';

const LEVELS = [
  { level: 1, name: 'Guessing' },
  { level: 2, name: 'Fairly sure' },
  { level: 3, name: 'Sure' },
] as const satisfies readonly { readonly level: Confidence; readonly name: string }[];

/** How sure she is of the answer she chose, in one more key; each step says what it can win and lose. */
export function ConfidenceBar({
  said,
  onSay,
  onTakeBack,
}: {
  /** What she said already, where it can still be changed. */
  readonly said?: Confidence | undefined;
  readonly onSay: (confidence: Confidence) => void;
  readonly onTakeBack: () => void;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  const isAsking = said === undefined;
  // Out of a text field, so that the next key is not written into it.
  useEffect(() => {
    if (isAsking) group.current?.focus({ preventScroll: true });
    if (isAsking) group.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsking]);
  useKeys('Quiz', [
    ...LEVELS.map(({ level, name }) => ({
      keys: [String(level)],
      label: `Say how sure you are: ${name.toLowerCase()}`,
      run: () => onSay(level),
    })),
    { keys: ['Escape'], label: 'Take the answer back', run: onTakeBack },
  ]);
  const hint = useKeyHint();
  return (
    <fieldset className="confidence" ref={group} tabIndex={-1}>
      <legend className="confidence-ask">How sure are you?</legend>
      <div className="confidence-steps">
        {LEVELS.map(({ level, name }) => (
          <button
            key={level}
            type="button"
            className="confidence-step"
            aria-pressed={said === undefined ? undefined : said === level}
            aria-keyshortcuts={hint(String(level))}
            onClick={() => onSay(level)}
          >
            <Kbd>{String(level)}</Kbd>
            <span>
              {name}
              <span className="confidence-marks">
                {writeMarks(CERTAINTY_MARKS[level].right)} right, {writeMarks(CERTAINTY_MARKS[level].wrong)}{' '}
                wrong
              </span>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
