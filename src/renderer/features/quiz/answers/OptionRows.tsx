import { Check, X } from 'lucide-react';
import { useKeys } from '../../../app/keys.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import './options.css';
import { useKeyHint } from '../../../ui/single-keys.ts';

export type Option = { readonly text: string; readonly keys: readonly string[] };

/** Options as full rows with their keys; once answered, the right one and a wrong choice are marked. */
export function OptionRows({
  options,
  isAnswered,
  chosen,
  given,
  right,
  onChoose,
}: {
  readonly options: readonly Option[];
  readonly isAnswered: boolean;
  /** The option chosen so far, where the answer is not judged yet. */
  readonly chosen: number | undefined;
  /** The option chosen; none where she gave no answer. */
  readonly given: number | undefined;
  readonly right: number | undefined;
  readonly onChoose: (option: number) => void;
}) {
  useKeys(
    'Quiz',
    options.map(({ text, keys }, index) => ({
      keys,
      label: options.length === 2 ? `Answer ${text}` : `Choose answer ${index + 1}`,
      isIdle: isAnswered,
      run: () => {
        if (!isAnswered) onChoose(index);
      },
    })),
  );
  const hint = useKeyHint();
  return (
    <ol className="options" aria-label="Answers">
      {options.map(({ text, keys }, index) => {
        const mark = isAnswered ? markOf(index, given, right) : index === chosen ? CHOSEN : OPEN;
        return (
          <li key={text}>
            <button
              type="button"
              className={`option option-${mark.tone}`}
              aria-disabled={isAnswered}
              aria-pressed={isAnswered || chosen === undefined ? undefined : index === chosen}
              aria-keyshortcuts={hint(keys.join(' '))}
              onClick={() => {
                if (!isAnswered) onChoose(index);
              }}
            >
              <Kbd>{(keys[0] ?? '').toUpperCase()}</Kbd>
              <span className="option-text">{text}</span>
              {mark.words && (
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
    </ol>
  );
}

type Mark = {
  readonly tone: 'open' | 'chosen' | 'right' | 'wrong' | 'other';
  readonly words: string | undefined;
};

const OPEN: Mark = { tone: 'open', words: undefined };
const CHOSEN: Mark = { tone: 'chosen', words: undefined };

function markOf(index: number, given: number | undefined, right: number | undefined): Mark {
  if (index === right) return { tone: 'right', words: index === given ? 'Your answer' : 'Right answer' };
  return index === given ? { tone: 'wrong', words: 'Your answer' } : { tone: 'other', words: undefined };
}
