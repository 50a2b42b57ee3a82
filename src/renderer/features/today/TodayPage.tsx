import { ArrowRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { assertNever } from '../../../shared/model/result.ts';
import type { Today } from '../../../shared/model/today.ts';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStartQuiz } from '../quiz/use-start-quiz.ts';
import { ComingDays } from './ComingDays.tsx';
import { greet, writeDate } from './greeting.ts';
import { OtherSteps } from './OtherSteps.tsx';
import { planToday } from './plan.ts';

/** One sentence and one button; everything else stays below and quiet. */
export function TodayPage({ today }: { readonly today: Today }) {
  const heading = useHeading('Today');
  const [, navigate] = useLocation();
  const { startQuick, startDaily, isStarting, problem } = useStartQuiz();
  const { sentence, button, step } = planToday(today);
  const go = () => {
    switch (step) {
      case 'read':
        return navigate('/read');
      case 'review':
        return navigate('/review');
      case 'exam':
        return navigate('/review?for=exam');
      case 'quiz':
        return startQuick();
      default:
        return assertNever(step);
    }
  };
  useKeys('Today', [{ keys: ['Enter'], label: button, run: go }]);

  return (
    <div className="today">
      <header className="today-head">
        <h1 className="today-greeting" ref={heading} tabIndex={-1}>
          {greet(today.now)}
        </h1>
        <p className="today-date">{writeDate(today.now)}</p>
      </header>
      <section className="today-now" aria-label="What to do now">
        <p className="today-sentence">{sentence}</p>
        <Button look="primary" onClick={go} disabled={isStarting}>
          {button}
          <ArrowRight size={18} aria-hidden="true" />
        </Button>
      </section>
      <Notice>{problem}</Notice>
      <OtherSteps
        today={today}
        mainStep={step}
        onQuickQuiz={startQuick}
        onDailyQuiz={startDaily}
        isStarting={isStarting}
      />
      {today.everReviewed && <ComingDays studyDay={today.studyDay} coming={today.coming} />}
    </div>
  );
}
