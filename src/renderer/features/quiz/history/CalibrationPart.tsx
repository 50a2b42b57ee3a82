import { Link } from 'wouter';
import type { Calibration, ConfidentError } from '../../../../shared/model/quiz-history.ts';
import { ClozeText } from '../../../ui/ClozeText.tsx';
import { ChartTable } from '../../../ui/charts/ChartTable.tsx';
import { Columns } from '../../../ui/charts/Columns.tsx';
import { articleLink } from '../../evidence/article-link.ts';
import { percent } from '../../exam/exam-words.ts';
import { Part } from '../../progress/Part.tsx';
import { CONFIDENCE_NAMES } from '../confidence-words.ts';
import { tellCalibration, tellLevel } from './history-words.ts';

/** So many errors are shown at once; the others are folded away. */
const FIRST = 8;

/** How sure the learner was against how often she was right, and where she was surely wrong. */
export function CalibrationPart({ calibration: { levels, errors } }: { readonly calibration: Calibration }) {
  const isKnown = levels.some(({ answered }) => answered > 0);
  return (
    <Part
      title="How sure, how right"
      sentence={tellCalibration(levels)}
      figures={['calibration', 'confident-errors']}
    >
      {isKnown && (
        <>
          <div className="progress-small">
            <Columns
              name="Share right, in percent, by how sure you were"
              top={100}
              sentence={levels.map(tellLevel).join('; ')}
              columns={levels.map((level) => ({
                label: `${CONFIDENCE_NAMES[level.confidence]} (${level.answered})`,
                value: level.answered === 0 ? 0 : Math.round((100 * level.right) / level.answered),
                text: tellLevel(level),
              }))}
            />
          </div>
          <ChartTable
            caption="How sure, how right"
            head={['You said', 'Answers', 'Right', 'Share right']}
            rows={levels.map(({ confidence, answered, right }) => [
              CONFIDENCE_NAMES[confidence],
              String(answered),
              String(right),
              answered === 0 ? '–' : percent(right / answered),
            ])}
          />
        </>
      )}
      {errors.length > 0 && (
        <section aria-labelledby="confident-errors">
          <h3 id="confident-errors" className="history-errors-title">
            Sure, and wrong
          </h3>
          <ErrorList errors={errors.slice(0, FIRST)} />
          {errors.length > FIRST && (
            <details className="chart-table">
              <summary>{errors.length - FIRST} more</summary>
              <ErrorList errors={errors.slice(FIRST)} />
            </details>
          )}
        </section>
      )}
    </Part>
  );
}

function ErrorList({ errors }: { readonly errors: readonly ConfidentError[] }) {
  return (
    <ol className="history-errors">
      {errors.map(({ fact, stem, key }) => (
        <li key={fact}>
          <Link href={articleLink(fact)}>
            <ClozeText text={stem} />
          </Link>
          <span className="history-key">{key}</span>
        </li>
      ))}
    </ol>
  );
}
