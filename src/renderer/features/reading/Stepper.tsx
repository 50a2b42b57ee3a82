import { Minus, Plus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { nextRung } from './ladder.ts';

/** A value that goes up and down a ladder of percentages; a button at its end keeps the focus. */
export function Stepper<T extends number>({
  legend,
  less,
  more,
  rungs,
  value,
  onChange,
}: {
  readonly legend: string;
  /** What the buttons are called. */
  readonly less: string;
  readonly more: string;
  readonly rungs: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const lower = nextRung(rungs, value, -1);
  const higher = nextRung(rungs, value, 1);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="reading-sizes">
        <Button
          aria-label={less}
          aria-disabled={lower === undefined}
          onClick={() => lower !== undefined && onChange(lower)}
        >
          <Minus size={18} aria-hidden="true" />
        </Button>
        <output>{value} %</output>
        <Button
          aria-label={more}
          aria-disabled={higher === undefined}
          onClick={() => higher !== undefined && onChange(higher)}
        >
          <Plus size={18} aria-hidden="true" />
        </Button>
      </div>
    </fieldset>
  );
}
