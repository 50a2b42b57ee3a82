import type { QuestionView } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { askWords } from './ask-words.ts';

/** What a question asks, with a word before it where the stem alone does not say what to do. */
export function StemText({
  question,
  answered,
}: {
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
}) {
  const { type, stem } = question;
  const ask = askWords(question);
  if (type === 'cloze') {
    // The sentence itself is what is written in, until it is answered.
    if (!answered) return 'Fill in what is missing.';
    const { solution } = answered;
    return (
      <ClozeText text={stem} filling={solution.type === 'cloze' ? solution.texts.join(' · ') : undefined} />
    );
  }
  return (
    <>
      {ask && <span className="quiz-ask">{ask} </span>}
      <ClozeText text={stem} />
    </>
  );
}
