import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useSize } from '../use-size.ts';
import { type Mark, nearestMark } from './mark.ts';
import './charts.css';

/** Until the page is laid out. */
const USUAL_WIDTH = 640;

export type Drawing = {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly shapes: ReactNode;
};

/**
 * A chart as wide as its place. Its values are read one by one with the arrow keys or the pointer: each is lit,
 * written below and said aloud.
 */
export function Plot({
  name,
  sentence,
  start = 0,
  stride = 1,
  draw,
}: {
  /** What the values are, for example “Answers by day”. */
  readonly name: string;
  /** What the chart shows, for who cannot see it. */
  readonly sentence: string;
  /** The value that reading begins with. */
  readonly start?: number;
  /** How many values the arrows to the left and right go; those up and down go one. */
  readonly stride?: number;
  /** Draws for a width in pixels. */
  readonly draw: (width: number) => Drawing;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width || USUAL_WIDTH;
  const [at, setAt] = useState<number>();
  const [isRead, setRead] = useState(false);
  const { height, marks, shapes } = draw(width);
  const last = Math.max(0, marks.length - 1);
  const index = Math.min(at ?? start, last);
  const mark = marks[index];
  const shown = isRead ? mark : undefined;

  const point = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    setAt(nearestMark(marks, clientX - box.left, clientY - box.top));
    setRead(true);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -stride, ArrowRight: stride, ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || stride === 1) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, index + by)));
  };

  return (
    <div className="plot">
      <div
        ref={frame}
        className="plot-frame"
        style={{ blockSize: height }}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setRead(false)}
      >
        <svg width={width} height={height} role="img" aria-label={sentence}>
          {shapes}
          {shown && (
            <rect
              className="plot-lit"
              x={shown.x - 2}
              y={shown.y - 2}
              width={shown.width + 4}
              height={shown.height + 4}
              rx="2"
            />
          )}
        </svg>
        {mark && (
          <input
            type="range"
            className="plot-reader"
            aria-label={`${name}: read the values`}
            aria-valuetext={mark.text}
            min={0}
            max={last}
            value={index}
            onChange={(event) => setAt(Number(event.target.value))}
            onKeyDown={step}
            onFocus={() => setRead(true)}
            onBlur={() => setRead(false)}
          />
        )}
      </div>
      <p className="plot-value" aria-hidden="true">
        {shown?.text}
      </p>
    </div>
  );
}
