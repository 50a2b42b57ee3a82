import { lazy } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { resultLink } from './quiz-link.ts';
import { useQuizPlace } from './quiz-place.ts';
import { RoundEnd } from './rounds/RoundEnd.tsx';
import './quiz.css';

const ExamRun = lazy(async () => {
  const { ExamRun } = await import('./exam/ExamRun.tsx');
  return { default: ExamRun };
});

const MatchRun = lazy(async () => {
  const { MatchRun } = await import('./match/MatchRun.tsx');
  return { default: MatchRun };
});

/** A quiz under way: one question a page, with its feedback once it is answered. */
export function QuizScreen({ id }: { readonly id: string }) {
  const query = useReply('quiz.get', { quiz: id });
  const [index, setIndex] = useQuizPlace();
  const [, navigate] = useLocation();
  const result = resultLink(id);

  return (
    <Loaded query={query}>
      {({ quiz, plan, count, answered, current, sitting, match, practice }) => {
        if (sitting) return <ExamRun quiz={quiz} sitting={sitting} />;
        if (match) return <MatchRun quiz={quiz} match={match} />;
        const at = Math.min(index ?? answered.length, answered.length);
        const done = answered[at];
        const question = done?.question ?? current;
        if (question === undefined && practice && practice.next > 0) {
          return <RoundEnd quiz={quiz} practice={practice} answered={answered} />;
        }
        if (question === undefined) return <Redirect to={result} replace />;
        const isLast = at + 1 >= count && !(practice && practice.next > 0);
        return (
          <QuestionPage
            key={at}
            quiz={quiz}
            index={at}
            start={practice?.start ?? 0}
            count={count}
            practice={practice}
            isLast={isLast}
            wanted={plan.count}
            answers={answered}
            question={question}
            answered={done}
            onAnswering={() => setIndex(at)}
            onNext={() => (isLast ? navigate(result, { replace: true }) : setIndex(at + 1))}
          />
        );
      }}
    </Loaded>
  );
}
