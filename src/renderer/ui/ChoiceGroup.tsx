import { type ReactNode, useId } from 'react';
import './choice-group.css';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  /** Stands for several things of which some are chosen. */
  readonly isMixed?: boolean;
};

/** A group of native checkboxes or radio buttons, one below the other or in a row. */
export function ChoiceGroup({
  legend,
  type,
  look = 'list',
  options,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly type: 'checkbox' | 'radio';
  readonly look?: 'list' | 'row';
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const name = useId();
  const change = (value: string, isOn: boolean) => {
    if (type === 'radio') return onChange([value]);
    onChange(
      options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one))),
    );
  };
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{legend}</legend>
      <div className={`choices-${look}`}>
        {options.map(({ value, label, hint, icon, isMixed = false }) => (
          <label key={value} className="choice">
            <input
              type={type}
              name={name}
              ref={(input) => {
                if (input) input.indeterminate = isMixed;
              }}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => change(value, event.target.checked)}
            />
            {icon}
            <span>
              {label}
              {hint && <span className="choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
