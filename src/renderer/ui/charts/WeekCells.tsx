import { scaleSqrt } from 'd3-scale';
import { type Drawing, Plot } from './Plot.tsx';

export type DayCell = {
  readonly value: number;
  readonly text: string;
  /** Above the week, where one begins to be named, for example a month. */
  readonly label?: string | undefined;
};

const DAYS = 7;
/** The smallest cell that a finger finds, and the largest that still looks like a calendar. */
const LEAST = 11;
const MOST = 18;
const HEAD = 18;
const BAND_GAP = 10;

/**
 * Days as squares in columns of a week, each as large as its value. Where the weeks do not fit beside each other
 * they are broken into bands, as lines of text are.
 */
export function WeekCells({
  name,
  sentence,
  cells,
}: {
  readonly name: string;
  readonly sentence: string;
  /** From a first day of a week on. */
  readonly cells: readonly DayCell[];
}) {
  return (
    <Plot
      name={name}
      sentence={sentence}
      start={cells.length - 1}
      stride={DAYS}
      draw={(width) => drawCells(cells, width)}
    />
  );
}

function drawCells(cells: readonly DayCell[], width: number): Drawing {
  const weeks = Math.ceil(cells.length / DAYS);
  const bands = Math.max(1, Math.ceil((weeks * LEAST) / width));
  const weeksInBand = Math.ceil(weeks / bands);
  const size = Math.min(MOST, Math.floor(width / weeksInBand));
  const bandHeight = HEAD + DAYS * size;
  const side = scaleSqrt()
    .domain([0, Math.max(1, ...cells.map(({ value }) => value))])
    .range([3, size - 1]);
  const placeOf = (index: number) => {
    const week = Math.floor(index / DAYS);
    return {
      x: (week % weeksInBand) * size,
      y: Math.floor(week / weeksInBand) * (bandHeight + BAND_GAP) + HEAD + (index % DAYS) * size,
    };
  };
  return {
    height: bands * bandHeight + (bands - 1) * BAND_GAP,
    marks: cells.map(({ text }, index) => ({ ...placeOf(index), width: size - 1, height: size - 1, text })),
    shapes: cells.map(({ value, label }, index) => {
      const { x, y } = placeOf(index);
      const inner = value > 0 ? side(value) : size - 1;
      const inset = (size - 1 - inner) / 2;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is known by its place
        <g key={index}>
          <rect
            className={value > 0 ? 'chart-cell' : 'chart-cell-empty'}
            x={x + inset}
            y={y + inset}
            width={inner}
            height={inner}
            rx="1"
          />
          {label !== undefined && (
            <text className="chart-label" x={x} y={y - (index % DAYS) * size - 5}>
              {label}
            </text>
          )}
        </g>
      );
    }),
  };
}
