import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Exam, ExamDay } from '../../../shared/model/exam.ts';
import { plural } from '../../ui/plural.ts';
import { percent, writeDay } from './exam-words.ts';

const WIDTH = 640;
const HEIGHT = 180;
const MARGIN = { top: 12, right: 56, bottom: 24, left: 44 };

/** How much will be known day by day, as a line and as a table. */
export function ExamPlan({ exam }: { readonly exam: Exam }) {
  const { days, day, daysLeft, score } = exam;
  const today = day - daysLeft;
  return (
    <section className="exam-plan" aria-labelledby="exam-plan-title">
      <h2 id="exam-plan-title">What you will know at the end of each day</h2>
      {days.length > 1 && <KnownLine days={days} exam={day} score={score} />}
      <details className="exam-days">
        <summary>Day by day</summary>
        <div className="exam-table">
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">New</th>
                <th scope="col">Again</th>
                <th scope="col">Minutes</th>
                <th scope="col">Known at the end</th>
              </tr>
            </thead>
            <tbody>
              {days.map((each) => (
                <tr key={each.day}>
                  <th scope="row">{each.day === today ? 'Today' : writeDay(each.day)}</th>
                  <td>{Math.round(each.introduced)}</td>
                  <td>{Math.round(each.reviewed)}</td>
                  <td>{Math.round(each.minutes)}</td>
                  <td>{percent(each.known)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function KnownLine({
  days,
  exam,
  score,
}: {
  readonly days: readonly ExamDay[];
  readonly exam: number;
  readonly score: number;
}) {
  const first = days[0]?.day ?? exam;
  const points = [...days.map(({ day, known }) => ({ day, known })), { day: exam, known: score }];
  const x = scaleLinear()
    .domain([first, exam])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line<(typeof points)[number]>()
    .x(({ day }) => x(day))
    .y(({ known }) => y(known));
  const label = `Known at the end of today: ${percent(points[0]?.known ?? 0)}; on the exam’s day, after ${plural(days.length, 'day')}: ${percent(score)}.`;
  return (
    <svg className="exam-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(share)} y2={y(share)} />
          <text x={MARGIN.left - 8} y={y(share)} dy="0.32em" textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      <text x={x(first)} y={HEIGHT - 6}>
        today
      </text>
      <text x={x(exam)} y={HEIGHT - 6} textAnchor="end">
        {writeDay(exam)}
      </text>
      <path d={path(points) ?? ''} />
      <circle cx={x(exam)} cy={y(score)} r="4" />
      <text className="exam-score" x={x(exam) + 8} y={y(score)} dy="0.32em">
        {percent(score)}
      </text>
    </svg>
  );
}
