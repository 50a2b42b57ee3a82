import { Pause, Play } from 'lucide-react';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { type AutoAdvance, MORE_TIME } from './use-auto-advance.ts';

/** How long until the card goes on by itself, with the ways to stop that and to have more time. */
export function AdvanceBar({
  advance,
  isRevealed,
  isPaused,
  onPause,
}: {
  readonly advance: AutoAdvance;
  readonly isRevealed: boolean;
  readonly isPaused: boolean;
  readonly onPause: (isPaused: boolean) => void;
}) {
  const { left, extend, said } = advance;
  const isIdle = left === undefined;
  useKeys('Review', [
    { keys: ['p'], label: isPaused ? 'Go on by itself' : 'Pause', isIdle, run: () => onPause(!isPaused) },
    { keys: ['+'], label: `${MORE_TIME} seconds more`, isIdle, run: extend },
  ]);
  if (left === undefined) return null;
  return (
    <div className="advance">
      <p aria-hidden="true">{isPaused ? 'Paused' : `${isRevealed ? 'Next card' : 'Answer'} in ${left} s`}</p>
      <p role="status" className="unseen">
        {isPaused ? 'Paused' : said}
      </p>
      <Button look="quiet" onClick={() => onPause(!isPaused)} aria-keyshortcuts="p">
        {isPaused ? <Play size={16} aria-hidden="true" /> : <Pause size={16} aria-hidden="true" />}
        {isPaused ? 'Go on' : 'Pause'} <Kbd>P</Kbd>
      </Button>
      <Button look="quiet" onClick={extend} aria-keyshortcuts="+">
        {MORE_TIME} s more <Kbd>+</Kbd>
      </Button>
    </div>
  );
}
