import { useId, useState } from 'react';
import { useDelayedSave } from './use-delayed-save.ts';
import { WorkloadTable } from './WorkloadTable.tsx';
import './field.css';

/** Above this the load grows many times over. */
const COSTLY = 0.97;

/** How surely a card should be known when it comes back, with what that costs. */
export function RetentionField({
  value,
  onSave,
}: {
  readonly value: number;
  readonly onSave: (value: number) => void;
}) {
  const [percent, setPercent] = useState(Math.round(value * 100));
  const id = useId();
  const [settled, setSettled] = useState(percent);
  const save = useDelayedSave((wanted: number) => {
    setSettled(Math.round(wanted * 100));
    onSave(wanted);
  });

  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        How much you want to remember
      </label>
      <div className="field-slider">
        <input
          id={id}
          type="range"
          min={70}
          max={99}
          value={percent}
          onChange={(event) => {
            setPercent(Number(event.target.value));
            save(Number(event.target.value) / 100);
          }}
          aria-valuetext={`${percent} %`}
          aria-describedby={`${id}-hint`}
        />
        <output htmlFor={id}>{percent} %</output>
      </div>
      <div id={`${id}-hint`}>
        <p className="field-hint">
          A card comes back when you would still know it with this probability. Higher means fewer mistakes
          and more reviews; 90 % suits most people.
        </p>
        {percent / 100 > COSTLY && (
          <p className="field-hint field-warning">
            Above 97 % cards come back very often: expect several times as many reviews.
          </p>
        )}
      </div>
      <WorkloadTable percent={settled} />
    </div>
  );
}
