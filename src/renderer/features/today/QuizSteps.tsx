import type { Today } from '../../../shared/model/today.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { plural } from '../../ui/plural.ts';
import { quizLink, resultLink } from '../quiz/quiz-link.ts';
import { Step } from './Step.tsx';

/** The exam under way, or else the quiz begun last and not finished. */
export function OpenQuiz({ openQuiz }: Pick<Today, 'openQuiz'>) {
  // The daily quiz has a step of its own.
  if (openQuiz === undefined || openQuiz.mode === 'daily') return null;
  const isExam = openQuiz.mode === 'exam';
  return (
    <Step
      title={isExam ? 'Your exam under way' : 'Your open quiz'}
      action={
        <LinkButton href={quizLink(openQuiz.quiz)}>{isExam ? 'Go on with the exam' : 'Continue'}</LinkButton>
      }
    >
      <p>
        {openQuiz.answered} of {plural(openQuiz.count, 'question')} answered
        {isExam ? '; its clock stands still until you go on.' : '.'}
      </p>
    </Step>
  );
}

/** The quiz of the day: to begin, to go on with, or how it went. */
export function DailyQuiz({
  daily,
  onStart,
  isStarting,
}: {
  readonly daily: Today['daily'];
  readonly onStart: () => void;
  readonly isStarting: boolean;
}) {
  const isDone = daily !== undefined && daily.answered >= daily.count;
  return (
    <Step
      title="Daily quiz"
      action={
        isDone ? (
          <LinkButton href={resultLink(daily.quiz)}>See the result</LinkButton>
        ) : (
          <Button onClick={onStart} disabled={isStarting}>
            {daily === undefined ? 'Start the daily quiz' : 'Go on with the daily quiz'}
          </Button>
        )
      }
    >
      <p>
        {daily === undefined && 'Five questions, the same all day.'}
        {daily !== undefined && !isDone && `${daily.answered} of ${daily.count} answered.`}
        {isDone && `Done for today: ${daily.right} of ${daily.count} right.`}
      </p>
    </Step>
  );
}
