import { Check, X } from 'lucide-react';
import { useKeys } from '../../../app/keys.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { CheckRow } from './CheckRow.tsx';
import './options.css';
import { useKeyHint } from '../../../ui/single-keys.ts';

/** Options of which several may be right: number keys and clicks choose, Enter gives what is chosen. */
export function ManyOptions({
  options,
  chosen,
  given,
  right,
  onChoose,
  onAnswer,
  isBusy,
}: {
  readonly options: readonly string[];
  readonly chosen: readonly number[];
  /** What was given; nothing while it is open. */
  readonly given: readonly number[] | undefined;
  readonly right: readonly number[];
  readonly onChoose: (options: readonly number[]) => void;
  readonly onAnswer: (options: readonly number[]) => void;
  readonly isBusy: boolean;
}) {
  const isAnswered = given !== undefined;
  const toggle = (index: number) => {
    if (isAnswered) return;
    onChoose(chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index].sort());
  };
  useKeys(
    'Quiz',
    options.map((_, index) => ({
      keys: [String(index + 1)],
      label: `Choose answer ${index + 1}, or not`,
      isIdle: isAnswered,
      run: () => toggle(index),
    })),
  );
  const hint = useKeyHint();
  return (
    <>
      <ul className="options" aria-label="Answers, of which several may be right">
        {options.map((text, index) => {
          const isOn = (given ?? chosen).includes(index);
          const mark = isAnswered ? markOf(isOn, right.includes(index)) : undefined;
          return (
            <li key={text}>
              {/* biome-ignore lint/a11y/useSemanticElements: a row with a key and a mark, as all options are */}
              <button
                type="button"
                role="checkbox"
                aria-checked={isOn}
                aria-disabled={isAnswered}
                aria-keyshortcuts={hint(String(index + 1))}
                className={`option option-${mark?.tone ?? (isOn ? 'chosen' : 'open')}`}
                onClick={() => toggle(index)}
                onKeyDown={(event) => {
                  // Space presses a box; Enter gives the answer, as it does anywhere on this page.
                  if (event.key === 'Enter' && !isAnswered && chosen.length > 0) {
                    event.preventDefault();
                    onAnswer(chosen);
                  }
                }}
              >
                <Kbd>{String(index + 1)}</Kbd>
                <span className="option-box" aria-hidden="true">
                  {isOn && <Check size={16} />}
                </span>
                <span className="option-text">{text}</span>
                {mark?.words && (
                  <span className="option-mark">
                    {mark.tone === 'right' ? (
                      <Check size={18} aria-hidden="true" />
                    ) : (
                      <X size={18} aria-hidden="true" />
                    )}
                    {mark.words}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {!isAnswered && (
        <CheckRow
          missing={chosen.length === 0 ? 'Nothing is chosen.' : undefined}
          isBusy={isBusy}
          onCheck={() => onAnswer(chosen)}
        />
      )}
    </>
  );
}

type Mark = { readonly tone: 'right' | 'wrong' | 'other'; readonly words: string | undefined };

function markOf(isOn: boolean, isRight: boolean): Mark {
  if (isRight) return isOn ? { tone: 'right', words: 'Right' } : { tone: 'wrong', words: 'Missed' };
  return isOn ? { tone: 'wrong', words: 'Not among them' } : { tone: 'other', words: undefined };
}
