import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { CardInfo } from '../../../shared/model/review.ts';

const WIDTH = 560;
const HEIGHT = 170;
const MARGIN = { top: 8, right: 12, bottom: 24, left: 40 };

/** The predicted recall of a card over its life, with the learner's goal and today. */
export function ForgettingCurve({ curve, desiredRetention, memory }: CardInfo) {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || !memory) return null;
  const lowest = Math.min(desiredRetention, ...curve.map(({ recall }) => recall));
  const x = scaleLinear()
    .domain([first.day, Math.max(first.day + 1, last.day)])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain([Math.min(0.8, lowest), 1])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
    .nice();
  const path = line<CardInfo['curve'][number]>()
    .x(({ day }) => x(day))
    .y(({ recall }) => y(recall));
  const past = curve.filter(({ day }) => day <= 0);
  const ahead = curve.filter(({ day }) => day >= (past.at(-1)?.day ?? 0));
  const label = `Predicted recall from ${nameDay(first.day)} to ${nameDay(last.day)}: now ${percent(memory.recall)}, the goal is ${percent(desiredRetention)}.`;

  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {y.ticks(4).map((value) => (
        <g key={value} className="curve-axis">
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(value)} y2={y(value)} />
          <text x={MARGIN.left - 6} y={y(value)} dy="0.32em" textAnchor="end">
            {percent(value)}
          </text>
        </g>
      ))}
      {[...new Set([first.day, 0, last.day])].map((day) => (
        <text key={day} className="curve-axis" x={x(day)} y={HEIGHT - 6} textAnchor={anchorOf(x(day))}>
          {nameDay(day)}
        </text>
      ))}
      <line
        className="curve-goal"
        x1={MARGIN.left}
        x2={WIDTH - MARGIN.right}
        y1={y(desiredRetention)}
        y2={y(desiredRetention)}
      />
      <line className="curve-today" x1={x(0)} x2={x(0)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
      <path className="curve-past" d={path([...past]) ?? ''} />
      <path className="curve-ahead" d={path([...ahead]) ?? ''} />
    </svg>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < MARGIN.left + 30) return 'start';
  return at > WIDTH - MARGIN.right - 40 ? 'end' : 'middle';
}

function nameDay(day: number): string {
  const rounded = Math.round(day);
  if (rounded === 0) return 'today';
  return rounded < 0 ? `${-rounded} d ago` : `in ${rounded} d`;
}
