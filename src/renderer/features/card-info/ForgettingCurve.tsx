import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { FIGURES } from '../../../shared/model/figures.ts';
import type { CardInfo } from '../../../shared/model/review.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Meaning } from '../../ui/charts/Meaning.tsx';
import { type Drawing, Plot } from '../../ui/charts/Plot.tsx';

type Point = CardInfo['curve'][number];

const HEIGHT = 170;
const MARGIN = { top: 8, right: 12, bottom: 24, left: 44 };
const DOT = 3;

/** The predicted recall of a card over its life, with the learner's goal and today. */
export function ForgettingCurve({
  curve,
  desiredRetention,
  memory,
}: Pick<CardInfo, 'curve' | 'desiredRetention' | 'memory'>) {
  const [first, last] = [curve[0], curve.at(-1)];
  // Where the clock was ahead, nobody knows where on the curve today is.
  if (!first || !last || !memory || memory.isAhead) return null;
  const sentence = `Predicted recall from ${nameDay(first.day)} to ${nameDay(last.day)}: now ${percent(memory.recall)}, the goal is ${percent(desiredRetention)}.`;
  const { name, meaning } = FIGURES['forgetting-curve'];
  return (
    <div className="curve">
      <Meaning term={name} meaning={meaning} />
      <Plot
        name="Predicted recall"
        sentence={sentence}
        start={Math.max(
          0,
          curve.findLastIndex(({ day }) => day <= 0),
        )}
        draw={(width) => drawCurve(curve, desiredRetention, width)}
      />
      <ChartTable
        caption="Predicted recall"
        head={['Day', 'Recall']}
        rows={wholeDays(curve).map(({ day, recall }) => [nameDay(day), percent(recall)])}
      />
    </div>
  );
}

function drawCurve(curve: readonly Point[], goal: number, width: number): Drawing {
  const days = curve.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const right = width - MARGIN.right;
  const lowest = Math.min(0.8, goal, ...curve.map(({ recall }) => recall));
  const x = scaleLinear()
    .domain([first, Math.max(first + 1, last)])
    .range([MARGIN.left, right]);
  const y = scaleLinear()
    .domain([lowest, 1])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
    .nice();
  const path = line<Point>()
    .x(({ day }) => x(day))
    .y(({ recall }) => y(recall));
  const past = curve.filter(({ day }) => day <= 0);
  const ahead = curve.filter(({ day }) => day >= (past.at(-1)?.day ?? 0));
  const named = [...new Set([first, 0, last])].filter((day) => day === 0 || Math.abs(x(day) - x(0)) > 60);
  return {
    height: HEIGHT,
    marks: curve.map(({ day, recall }) => ({
      x: x(day) - DOT,
      y: y(recall) - DOT,
      width: 2 * DOT,
      height: 2 * DOT,
      text: `${nameDay(day)}: ${percent(recall)}`,
    })),
    shapes: (
      <>
        {y.ticks(4).map((value) => (
          <g key={value} className="curve-axis">
            <line x1={MARGIN.left} x2={right} y1={y(value)} y2={y(value)} />
            <text className="chart-label" x={MARGIN.left - 6} y={y(value)} dy="0.32em" textAnchor="end">
              {percent(value)}
            </text>
          </g>
        ))}
        {named.map((day) => (
          <text
            key={day}
            className="chart-label"
            x={x(day)}
            y={HEIGHT - 6}
            textAnchor={anchorOf(x(day), right)}
          >
            {nameDay(day)}
          </text>
        ))}
        <line className="chart-goal" x1={MARGIN.left} x2={right} y1={y(goal)} y2={y(goal)} />
        <line className="curve-today" x1={x(0)} x2={x(0)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
        <path className="chart-line" d={path(past) ?? ''} />
        <path className="chart-line curve-ahead" d={path(ahead) ?? ''} />
      </>
    ),
  };
}

/** One point for each day, the last of it; where a stretch is long, those that were drawn. */
function wholeDays(curve: readonly Point[]): readonly Point[] {
  return [...new Map(curve.map((point) => [Math.round(point.day), point])).values()];
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function anchorOf(at: number, right: number): 'start' | 'middle' | 'end' {
  if (at < MARGIN.left + 30) return 'start';
  return at > right - 40 ? 'end' : 'middle';
}

function nameDay(day: number): string {
  const rounded = Math.round(day);
  if (rounded === 0) return 'today';
  return rounded < 0 ? `${-rounded} d ago` : `in ${rounded} d`;
}
