import { useEffect, useRef } from 'react';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { plural } from '../../ui/plural.ts';

/** How often to look whether the card has come. */
const LOOK_EVERY = 15_000;

/** Nothing to show now, but a card comes back soon. */
export function WaitForCard({
  minutes,
  onLook,
  onFinish,
}: {
  readonly minutes: number;
  readonly onLook: () => void;
  readonly onFinish: () => void;
}) {
  const heading = useHeading('Review');
  const look = useRef(onLook);
  useEffect(() => {
    look.current = onLook;
  });
  useEffect(() => {
    const timer = setInterval(() => look.current(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  useKeys('Review', [{ keys: ['Enter', 'Space'], label: 'Finish the session', run: onFinish }]);

  return (
    <div className="state">
      <h1 className="state-title" ref={heading} tabIndex={-1}>
        Next card in {plural(minutes, 'minute')}
      </h1>
      <p className="state-text">
        The cards you are learning come back after a short pause. Stay here and the next one appears by
        itself, or finish: it will be waiting on your next visit.
      </p>
      <div className="state-actions">
        <Button look="primary" onClick={onFinish}>
          Finish for now
        </Button>
      </div>
    </div>
  );
}
