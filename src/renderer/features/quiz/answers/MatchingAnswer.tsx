import { useRef, useState } from 'react';
import { useKeys } from '../../../app/keys.tsx';
import { ClozeText } from '../../../ui/ClozeText.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { plural } from '../../../ui/plural.ts';
import { CheckRow } from './CheckRow.tsx';
import { freeLeft, givePair, type Pairs } from './pairing.ts';
import './matching.css';
import { useKeyHint } from '../../../ui/single-keys.ts';

/** Pairs things: the left item at hand gets the right one that is chosen, by click, number key or Enter. */
export function MatchingAnswer({
  left,
  right,
  pairs,
  onPairs,
  onAnswer,
  isBusy,
}: {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly pairs: Pairs;
  readonly onPairs: (pairs: Pairs) => void;
  readonly onAnswer: (pairs: Pairs) => void;
  readonly isBusy: boolean;
}) {
  const [current, setCurrent] = useState(() => freeLeft(pairs, -1) ?? 0);
  const [said, setSaid] = useState('');
  const lefts = useRef<HTMLOListElement>(null);
  const rights = useRef<HTMLOListElement>(null);
  const open = pairs.filter((item) => item === null).length;

  const goTo = (item: number) => {
    setCurrent(item);
    lefts.current?.children[item]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (item: number, byKeyboard: boolean) => {
    setCurrent(item);
    rights.current?.scrollIntoView({ block: 'nearest' });
    if (byKeyboard) rights.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const pair = (item: number, byKeyboard: boolean) => {
    const given = givePair(pairs, current, item);
    const next = freeLeft(given, current) ?? current;
    onPairs(given);
    goTo(next);
    const done = given[current] === null ? 'has no pair' : `goes with ${right[item]}`;
    setSaid(`${left[current]} ${done}. ${next === current ? '' : `Next: ${left[next]}`}`);
    if (byKeyboard && next !== current) {
      lefts.current?.children[next]?.querySelector('button')?.focus({ preventScroll: true });
    }
  };
  useKeys('Quiz', [
    ...right.map((text, item) => ({
      keys: [String(item + 1)],
      label: `Pair with answer ${item + 1}`,
      id: `Quiz pair ${text}`,
      run: () => pair(item, false),
    })),
    {
      keys: ['j'],
      label: 'Next item to pair',
      run: () => goTo(Math.min(left.length - 1, current + 1)),
    },
    { keys: ['k'], label: 'Previous item to pair', run: () => goTo(Math.max(0, current - 1)) },
  ]);

  const hint = useKeyHint();
  return (
    <>
      <div className="matching">
        <ol className="matching-left" ref={lefts} aria-label="Items to pair">
          {left.map((text, item) => {
            const given = right[pairs[item] ?? -1];
            return (
              <li key={text}>
                <button
                  type="button"
                  className="matching-item"
                  aria-pressed={item === current}
                  onClick={({ detail }) => choose(item, detail === 0)}
                >
                  <span>
                    <ClozeText text={text} />
                  </span>
                  <span className="matching-given" data-open={given === undefined || undefined}>
                    <span className="unseen">{given === undefined ? 'no pair yet' : 'goes with'} </span>
                    {given}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        <ol className="matching-right" ref={rights} aria-label="Answers to pair them with">
          {right.map((text, item) => {
            const user = pairs.indexOf(item);
            return (
              <li key={text}>
                <button
                  type="button"
                  className="matching-answer"
                  data-used={user >= 0 || undefined}
                  aria-keyshortcuts={hint(String(item + 1))}
                  onClick={({ detail }) => pair(item, detail === 0)}
                >
                  <Kbd>{String(item + 1)}</Kbd>
                  <span>{text}</span>
                  {user >= 0 && <span className="unseen">goes with {left[user]}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <p role="status" className="unseen">
        {said}
      </p>
      <CheckRow
        missing={open === 0 ? undefined : `${plural(open, 'item has', 'items have')} no pair yet.`}
        isBusy={isBusy}
        onCheck={() => onAnswer(pairs)}
      />
    </>
  );
}
