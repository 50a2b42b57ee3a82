import type { AnswersByPhase } from '../../../shared/model/progress.ts';
import type { CardPhase } from '../../../shared/model/review.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Columns } from '../../ui/charts/Columns.tsx';
import { plural } from '../../ui/plural.ts';
import { percent } from '../exam/exam-words.ts';
import { RATINGS } from '../review/ratings.ts';
import { Part } from './Part.tsx';
import { tellAnswers } from './sentences.ts';

const NAMES = {
  new: 'New',
  learning: 'Learning',
  review: 'In review',
  relearning: 'Relearning',
} as const satisfies Readonly<Record<CardPhase, string>>;

/** Which answers were given to cards in each phase. */
export function AnswersPart({ answers, year }: { readonly answers: AnswersByPhase; readonly year: string }) {
  const phases = answers.phases
    .map((each) => ({ ...each, all: each.ratings.reduce((sum, count) => sum + count, 0) }))
    .filter(({ all }) => all > 0);
  return (
    <Part title="Answers" sentence={tellAnswers(answers, year)} figures={['answer-buttons', 'phase']}>
      {phases.length > 0 && (
        <>
          <div className="progress-multiples">
            {phases.map(({ phase, ratings, all }) => (
              <div key={phase} className="progress-multiple">
                <h3>{NAMES[phase]}</h3>
                <Columns
                  name={`Answers, ${NAMES[phase]}`}
                  sentence={`${NAMES[phase]}: ${plural(all, 'answer')}, ${percent(ratings[0] / all)} of them Again.`}
                  columns={RATINGS.map(({ rating, name }) => {
                    const value = ratings[rating - 1] ?? 0;
                    return {
                      label: name,
                      value,
                      text: `${name}: ${plural(value, 'answer')}, ${percent(value / all)}`,
                    };
                  })}
                />
              </div>
            ))}
          </div>
          <ChartTable
            caption="Answers by phase"
            head={['Phase', ...RATINGS.map(({ name }) => name)]}
            rows={phases.map(({ phase, ratings, all }) => [
              NAMES[phase],
              ...ratings.map((count) => `${count} (${percent(count / all)})`),
            ])}
          />
        </>
      )}
    </Part>
  );
}
