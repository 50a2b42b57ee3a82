import type { AnsweredQuestion, PracticeView } from '../../../shared/model/quiz.ts';
import { wordsOfTotal } from './confidence/mark-words.ts';
import { countsAs } from './verdict-words.tsx';
import './dots.css';

/** How far the quiz is: a dot a question, and the same in words. */
export function QuizDots({
  start,
  index,
  count,
  answers,
  practice,
}: {
  /** The first question of the round at hand. */
  readonly start: number;
  readonly index: number;
  readonly count: number;
  readonly answers: readonly AnsweredQuestion[];
  readonly practice: PracticeView | undefined;
}) {
  const verdictAt = (at: number) => {
    const answer = answers[at];
    return answer && countsAs(answer);
  };
  const dots = Array.from({ length: count - start }, (_, offset) => ({
    at: start + offset,
    verdict: verdictAt(start + offset),
  }));
  const total = wordsOfTotal(answers);
  return (
    <div className="dots">
      <p className="dots-words">
        {practice && practice.round > 1 && start > 0 && `Round ${practice.round} · `}
        Question {index - start + 1} of {count - start}
        {total && <span className="dots-marks">{total}</span>}
      </p>
      <ol className="dots-row" aria-hidden="true">
        {dots.map(({ at, verdict }) => (
          <li key={at} className={`dot dot-${verdict ?? 'open'}`} data-current={at === index || undefined} />
        ))}
      </ol>
    </div>
  );
}
