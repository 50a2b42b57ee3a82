import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { labelEvery } from './mark.ts';
import { type Drawing, Plot } from './Plot.tsx';

export type SharePoint = {
  readonly label: string;
  /** 0 to 1; none where there is nothing to take a share of. */
  readonly share: number | undefined;
  readonly text: string;
};

const TOP = 12;
const FOOT = 20;
/** Room for “100 %”. */
const SIDE = 46;
const DOT = 3;
/** The height of a line of text. */
const LINE = 16;

/** Shares over time as dots joined by a line, the last with its number; a gap stays a gap. */
export function ShareLine({
  name,
  sentence,
  points,
  goal,
  lowest = 0.8,
  height = 120,
}: {
  readonly name: string;
  readonly sentence: string;
  readonly points: readonly SharePoint[];
  /** A share to compare with, drawn as a dashed line. */
  readonly goal?: number;
  /** The share at the ground, unless one is lower. */
  readonly lowest?: number;
  readonly height?: number;
}) {
  const last = points.findLastIndex(({ share }) => share !== undefined);
  return (
    <Plot
      name={name}
      sentence={sentence}
      start={Math.max(0, last)}
      draw={(width) => drawLine(points, { goal, lowest }, width, height)}
    />
  );
}

function drawLine(
  points: readonly SharePoint[],
  { goal, lowest: wanted }: { readonly goal: number | undefined; readonly lowest: number },
  width: number,
  height: number,
): Drawing {
  const ground = height - FOOT;
  const shares = points.flatMap(({ share }) => share ?? []);
  const lowest = Math.min(wanted, goal ?? 1, ...shares);
  const right = width - SIDE;
  const x = scaleLinear()
    .domain([0, Math.max(1, points.length - 1)])
    .range([DOT, right]);
  const y = scaleLinear()
    .domain([Math.floor(lowest * 10) / 10, 1])
    .range([ground - DOT, TOP]);
  const path = line<SharePoint>()
    .defined(({ share }) => share !== undefined)
    .x((_, index) => x(index))
    .y(({ share }) => y(share ?? 0));
  const last = points.findLastIndex(({ share }) => share !== undefined);
  const lastShare = points[last]?.share;
  const step = right / Math.max(1, points.length - 1);
  const every = labelEvery(
    points.map(({ label }) => label),
    step,
  );
  return {
    height,
    marks: points.map(({ share, text }, index) => ({
      x: x(index) - DOT,
      y: share === undefined ? ground - 2 * DOT : y(share) - DOT,
      width: 2 * DOT,
      height: 2 * DOT,
      text,
    })),
    shapes: (
      <>
        <line className="chart-ground" x1={0} x2={right} y1={ground} y2={ground} />
        {goal !== undefined && <line className="chart-goal" x1={0} x2={right} y1={y(goal)} y2={y(goal)} />}
        {goal !== undefined && Math.abs(y(goal) - y(lastShare ?? 0)) > LINE && (
          <text className="chart-label" x={right + 8} y={y(goal)} dy="0.32em">
            goal
          </text>
        )}
        <path className="chart-line" d={path([...points]) ?? ''} />
        {points.map(({ share }, index) =>
          share === undefined ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
            <circle key={index} className="chart-dot" cx={x(index)} cy={y(share)} r={DOT} />
          ),
        )}
        {lastShare !== undefined && (
          <text className="chart-number" x={x(last) + 8} y={y(lastShare)} dy="0.32em">
            {writePercent(lastShare)}
          </text>
        )}
        {points.map(
          ({ label }, index) =>
            index % every === 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a label is known by its place
              <text key={index} className="chart-label" x={x(index) - DOT} y={height - 5}>
                {label}
              </text>
            ),
        )}
      </>
    ),
  };
}

function writePercent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
