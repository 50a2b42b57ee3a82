import { useEffect, useRef } from 'react';
import { splitCloze } from '../../../ui/cloze.ts';
import { plural } from '../../../ui/plural.ts';
import { CheckRow } from './CheckRow.tsx';
import './cloze-answer.css';

/** A sentence whose missing words are typed where they are missing. */
export function ClozeAnswer({
  sentence,
  texts,
  onTexts,
  onAnswer,
  isBusy,
}: {
  readonly sentence: string;
  /** What stands in each blank so far. */
  readonly texts: readonly string[];
  readonly onTexts: (texts: readonly string[]) => void;
  readonly onAnswer: (texts: readonly string[]) => void;
  readonly isBusy: boolean;
}) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const [start, ...rest] = splitCloze(sentence);
  const empty = texts.filter((text) => text.trim() === '').length;
  return (
    <>
      <p className="cloze-sentence">
        {start}
        {rest.map((after, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blanks of a sentence never change their places
          <span key={index}>
            <input
              ref={index === 0 ? first : undefined}
              className="cloze-input"
              aria-label={rest.length === 1 ? 'The missing words' : `Blank ${index + 1} of ${rest.length}`}
              value={texts[index] ?? ''}
              maxLength={300}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={({ target }) => onTexts(texts.with(index, target.value))}
            />
            {after}
          </span>
        ))}
      </p>
      <CheckRow
        missing={empty === 0 ? undefined : `${plural(empty, 'blank is', 'blanks are')} empty.`}
        isBusy={isBusy}
        onCheck={() => onAnswer(texts)}
      />
    </>
  );
}
