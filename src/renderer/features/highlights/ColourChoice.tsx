import { useId } from 'react';
import {
  HIGHLIGHT_COLOURS,
  HIGHLIGHT_LABELS,
  type HighlightColour,
} from '../../../shared/model/highlight.ts';
import './colour-choice.css';
import './highlight-colours.css';

/** The colours with what they are for, each written in its own colour and line. */
export function ColourChoice({
  colour,
  onChoose,
}: {
  readonly colour: HighlightColour;
  readonly onChoose: (colour: HighlightColour) => void;
}) {
  const name = useId();
  return (
    <fieldset className="colour-choice">
      <legend className="unseen">What it is for</legend>
      {HIGHLIGHT_COLOURS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === colour} onChange={() => onChoose(one)} />
          <span className={`highlight highlight-${one}`}>{HIGHLIGHT_LABELS[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
