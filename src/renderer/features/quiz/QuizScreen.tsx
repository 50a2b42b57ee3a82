import { Redirect, useLocation } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { useQuizPlace } from './quiz-place.ts';
import { countsAs } from './verdict-words.tsx';
import './quiz.css';

/** A quiz under way: one question a page, with its feedback once it is answered. */
export function QuizScreen({ id }: { readonly id: string }) {
  const query = useReply('quiz.get', { quiz: id });
  const [index, setIndex] = useQuizPlace();
  const [, navigate] = useLocation();
  const result = `/quiz/${encodeURIComponent(id)}/result`;

  return (
    <Loaded query={query}>
      {({ quiz, plan, count, answered, current }) => {
        const at = Math.min(index ?? answered.length, answered.length);
        const done = answered[at];
        const question = done?.question ?? current;
        if (question === undefined) return <Redirect to={result} replace />;
        const isLast = at + 1 >= count;
        return (
          <QuestionPage
            key={at}
            quiz={quiz}
            index={at}
            count={count}
            wanted={plan.count}
            verdicts={answered.map(countsAs)}
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
