import { useLocation } from 'wouter';
import type { QuizHistory } from '../../../../shared/model/quiz-history.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { CalibrationPart } from './CalibrationPart.tsx';
import { QuizList } from './QuizList.tsx';
import { TrendPart } from './TrendPart.tsx';

/** The learner's past quizzes: how they went over time, what her confidence is worth, and each to open again. */
export function HistoryPage({ history: { quizzes, calibration } }: { readonly history: QuizHistory }) {
  const heading = useHeading('Past quizzes');
  const [, navigate] = useLocation();
  useKeys('Quiz', [{ keys: ['Enter'], label: 'Set up a quiz', run: () => navigate('/quiz') }]);
  if (quizzes.length === 0) {
    return (
      <EmptyState
        title="No quiz yet"
        actions={
          <LinkButton href="/quiz" look="primary">
            Set up a quiz
          </LinkButton>
        }
      >
        Every quiz you begin is kept here, with its score, to open or to take again.
      </EmptyState>
    );
  }
  return (
    <div className="learning">
      <h1 ref={heading} tabIndex={-1}>
        Past quizzes
      </h1>
      <TrendPart quizzes={quizzes.filter(({ isFinished }) => isFinished)} />
      <CalibrationPart calibration={calibration} />
      <QuizList quizzes={quizzes} />
    </div>
  );
}
