import { NO_DRAFT, type Sitting } from '../../../../shared/model/quiz-draft.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { ExamClock } from './ExamClock.tsx';
import { ExamQuestion } from './ExamQuestion.tsx';
import { HandIn } from './HandIn.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { useSitting } from './use-sitting.ts';
import './exam.css';

/** An exam under way: back and forth between its questions, and handed in as a whole. */
export function ExamRun({ quiz, sitting }: { readonly quiz: string; readonly sitting: Sitting }) {
  const { drafts, at, goTo, change, clock, extend, handIn, isHandingIn, problem } = useSitting(quiz, sitting);
  const question = sitting.questions[at];
  return (
    <div className="quiz">
      <ExamClock clock={clock} onExtend={extend} />
      <QuestionRow drafts={drafts} at={at} onGo={goTo} />
      <Notice>{problem}</Notice>
      {question ? (
        <ExamQuestion
          key={at}
          index={at}
          count={drafts.length}
          question={question}
          draft={drafts[at] ?? NO_DRAFT}
          onChange={change}
          onGo={goTo}
        />
      ) : (
        <HandIn drafts={drafts} isBusy={isHandingIn} onGo={goTo} onHandIn={handIn} />
      )}
      <p className="exam-rule">
        Nothing is judged until you hand in. Each answer is kept as you give it; the clock stands still while
        this page is closed or hidden.
      </p>
    </div>
  );
}
