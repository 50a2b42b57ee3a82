import type { Verdict } from '../../../shared/model/question.ts';
import './dots.css';

/** How far the quiz is: a dot a question, and the same in words. */
export function QuizDots({
  index,
  count,
  verdicts,
}: {
  readonly index: number;
  readonly count: number;
  readonly verdicts: readonly Verdict[];
}) {
  const dots = Array.from({ length: count }, (_, at) => ({ at, verdict: verdicts[at] }));
  return (
    <div className="dots">
      <p className="dots-words">
        Question {index + 1} of {count}
      </p>
      <ol className="dots-row" aria-hidden="true">
        {dots.map(({ at, verdict }) => (
          <li key={at} className={`dot dot-${verdict ?? 'open'}`} data-current={at === index || undefined} />
        ))}
      </ol>
    </div>
  );
}
