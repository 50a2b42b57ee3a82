import { scaleBand, scaleLinear } from 'd3-scale';
import { labelEvery } from './mark.ts';
import { type Drawing, Plot } from './Plot.tsx';

export type Column = {
  /** Below the column, where there is room. */
  readonly label: string;
  readonly value: number;
  /** The value in words, with what it is the value of. */
  readonly text: string;
};

const TOP = 18;
const FOOT = 20;

/** A row of columns on one ground, each with its number above it where there is room; else the highest has. */
export function Columns({
  name,
  sentence,
  columns,
  top = 1,
  height = 130,
}: {
  readonly name: string;
  readonly sentence: string;
  readonly columns: readonly Column[];
  /** The value that a full column stands for at least, for example 100 of percent. */
  readonly top?: number;
  readonly height?: number;
}) {
  return <Plot name={name} sentence={sentence} draw={(width) => drawColumns(columns, top, width, height)} />;
}

function drawColumns(columns: readonly Column[], top: number, width: number, height: number): Drawing {
  const ground = height - FOOT;
  const highestValue = Math.max(...columns.map(({ value }) => value));
  const most = Math.max(top, highestValue);
  const x = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([0, width])
    .paddingInner(columns.length > 40 ? 0.2 : 0.3);
  const y = scaleLinear().domain([0, most]).range([ground, TOP]);
  const marks = columns.map(({ value, text }, index) => ({
    x: x(index) ?? 0,
    y: y(value),
    width: x.bandwidth(),
    height: ground - y(value),
    text,
  }));
  const every = labelEvery(
    columns.map(({ label }) => label),
    x.step(),
  );
  const hasRoom =
    labelEvery(
      columns.map(({ value }) => String(value)),
      x.step(),
    ) === 1;
  const highest = columns.findIndex(({ value }) => value === highestValue);
  const middleOf = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  return {
    height,
    marks,
    shapes: (
      <>
        <line className="chart-ground" x1={0} x2={width} y1={ground} y2={ground} />
        {columns.map(({ label, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
          <g key={index}>
            <rect
              className="chart-column"
              x={x(index)}
              width={x.bandwidth()}
              y={y(value)}
              height={ground - y(value)}
            />
            {value > 0 && (hasRoom || index === highest) && (
              <text
                className="chart-number"
                x={middleOf(index)}
                y={y(value) - 5}
                textAnchor={anchorAt(middleOf(index), width)}
              >
                {value}
              </text>
            )}
            {index % every === 0 && (
              <text
                className="chart-label"
                x={every > 1 ? (x(index) ?? 0) : middleOf(index)}
                y={height - 5}
                textAnchor={every > 1 ? 'start' : 'middle'}
              >
                {label}
              </text>
            )}
          </g>
        ))}
      </>
    ),
  };
}

/** Numbers at the edges stay within the chart. */
function anchorAt(at: number, width: number): 'start' | 'middle' | 'end' {
  if (at < 16) return 'start';
  return at > width - 16 ? 'end' : 'middle';
}
