import { type CSSProperties, useMemo } from 'react';
import type { TimelineEntry } from '../../../../shared/model/explore.ts';
import { type Axis, createAxis } from './axis.ts';
import { markOf } from './mark.ts';
import './timeline-chart.css';

const percent = (part: number) => `${100 * part}%`;

/**
 * The entries under each other along an axis with breaks. It adds nothing to the list below it, which
 * screen readers and keyboards go through; a press on a row leads to its place there.
 */
export function TimelineChart({
  entries,
  onPick,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly onPick: (index: number) => void;
}) {
  const axis = useMemo(() => createAxis(entries), [entries]);
  return (
    <div className="timeline-chart" aria-hidden="true">
      <div className="timeline-rows">
        <div className="timeline-ground">
          {axis.ticks.map(({ day, at }) => (
            <span key={day} className="timeline-line" style={{ insetInlineStart: percent(at) }} />
          ))}
        </div>
        {entries.map((entry, index) => (
          <button
            key={entry.what}
            type="button"
            tabIndex={-1}
            className="timeline-row"
            onClick={() => onPick(index)}
          >
            <span className="timeline-label">{entry.what}</span>
            <span className="timeline-track">
              <span
                className="timeline-mark"
                data-mark={markOf(entry)}
                data-inferred={entry.because && ''}
                style={spanOf(entry, axis)}
              />
            </span>
          </button>
        ))}
        <div className="timeline-ground">
          {axis.breaks.map((at) => (
            <span key={at} className="timeline-break" style={{ insetInlineStart: percent(at) }} />
          ))}
        </div>
      </div>
      <div className="timeline-ticks">
        {axis.ticks.map(({ day, at, label }) => (
          <span key={day} className="timeline-tick" style={{ insetInlineStart: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <p className="timeline-caption">
        The scale changes at each break. Outlined: the article does not say when; an arrow: it went on.
      </p>
    </div>
  );
}

function spanOf(entry: TimelineEntry, { position }: Axis): CSSProperties {
  const start = position(entry.startDay);
  // A point has its own size, and what went on reaches to the end of the axis.
  if (entry.endDay === undefined || markOf(entry) === 'point') return { insetInlineStart: percent(start) };
  return { insetInlineStart: percent(start), inlineSize: percent(position(entry.endDay) - start) };
}
