import { type ReactNode, useId } from 'react';
import type { Tally } from '../../../shared/model/quiz.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { writePoints } from './score-words.ts';

type Row = { readonly name: string; readonly icon?: ReactNode; readonly tally: Tally };

/** The score by one division of the questions, each part as a bar of its points and in words. */
export function ScorePart({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const id = useId();
  return (
    <section className="score" aria-labelledby={id}>
      <h2 id={id} className="score-title">
        {title}
      </h2>
      <ul className="score-rows">
        {rows.map(({ name, icon, tally }) => (
          <li key={name} className="score-row">
            <span className="score-name">
              {icon}
              {name}
            </span>
            <ProgressBar
              label={`${name}: ${tellScore(tally)}`}
              value={tally.points}
              max={tally.count}
              tone="right"
            />
            <span className="score-count" aria-hidden="true">
              {tellScore(tally)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tellScore({ right, count, partly, points }: Tally): string {
  return `${right} of ${count} right${partly > 0 ? `, ${writePoints(points)} points` : ''}`;
}
