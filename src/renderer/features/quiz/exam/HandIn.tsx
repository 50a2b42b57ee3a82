import type { QuizDraft } from '../../../../shared/model/quiz-draft.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { plural } from '../../../ui/plural.ts';
import { isAnswered } from './QuestionRow.tsx';

/** What is still open, before the exam is handed in. */
export function HandIn({
  drafts,
  isBusy,
  onGo,
  onHandIn,
}: {
  readonly drafts: readonly QuizDraft[];
  readonly isBusy: boolean;
  readonly onGo: (index: number) => void;
  readonly onHandIn: () => void;
}) {
  const heading = useHeading('Hand in the exam');
  const numbers = drafts.map((draft, index) => ({ draft, index }));
  const open = numbers.filter(({ draft }) => !isAnswered(draft));
  const flagged = numbers.filter(({ draft }) => draft.isFlagged);
  useKeys('Exam', [
    { keys: ['Enter'], label: 'Hand in', isIdle: isBusy, run: onHandIn },
    { keys: ['k', 'PageUp'], label: 'Back to the last question', run: () => onGo(drafts.length - 1) },
  ]);
  return (
    <div className="exam-end">
      <h1 className="exam-end-title" ref={heading} tabIndex={-1}>
        {open.length === 0
          ? 'Every question is answered'
          : `${plural(open.length, 'question is', 'questions are')} not answered`}
      </h1>
      <p>
        {open.length > 0 && 'They count as wrong. '}
        Once you hand in, nothing can be changed any more, and you see what was right.
      </p>
      <Listed title="Not answered" numbers={open.map(({ index }) => index)} onGo={onGo} />
      <Listed title="Flagged" numbers={flagged.map(({ index }) => index)} onGo={onGo} />
      <div className="exam-steps">
        <Button onClick={() => onGo(open[0]?.index ?? drafts.length - 1)}>
          {open.length > 0 ? 'Go to the first open question' : 'Back to the questions'}
        </Button>
        <Button look="primary" onClick={onHandIn} disabled={isBusy}>
          Hand in <Kbd>Enter</Kbd>
        </Button>
      </div>
    </div>
  );
}

function Listed({
  title,
  numbers,
  onGo,
}: {
  readonly title: string;
  readonly numbers: readonly number[];
  readonly onGo: (index: number) => void;
}) {
  if (numbers.length === 0) return null;
  return (
    <section className="exam-listed">
      <h2>{title}</h2>
      <ul className="exam-row">
        {numbers.map((index) => (
          <li key={index}>
            <button
              type="button"
              className="exam-number"
              aria-label={`Go to question ${index + 1}`}
              onClick={() => onGo(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
