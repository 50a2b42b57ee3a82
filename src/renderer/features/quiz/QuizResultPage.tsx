import type { QuizResult } from '../../../shared/model/quiz.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { plural } from '../../ui/plural.ts';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { useQuizPlace } from './quiz-place.ts';
import { ResultList } from './ResultList.tsx';
import { judgeScore } from './score-words.ts';
import { useStartQuiz } from './use-start-quiz.ts';

/** The score in words and number, by topic, and every question with its proof. */
export function QuizResultPage({ result }: { readonly result: QuizResult }) {
  const [left] = useQuizPlace();
  const heading = useHeading('Quiz result', { keepsFocus: left !== undefined });
  const { topics } = useDossier();
  const { start, repeat, isStarting, problem } = useStartQuiz();
  const { quiz, plan, right, close, count, minutes } = result;
  const startNew = () => start({ topics: [...plan.topics], types: [...plan.types], count: plan.count });
  useKeys('Quiz', [{ keys: ['Enter'], label: 'Start a new quiz like this', run: startNew }]);

  return (
    <div className="result">
      <h1 className="result-score" ref={heading} tabIndex={-1}>
        {right} of {count} right
      </h1>
      <p className="result-words">
        {judgeScore(right, count)}
        {close > 0 && ` ${plural(close, 'answer was', 'answers were')} close.`}
        {` It took ${minutes < 1 ? 'less than a minute' : plural(minutes, 'minute')}.`}
      </p>
      <ul className="result-topics">
        {result.topics.map(({ topic, name, right: good, count: asked }) => (
          <li key={topic} className="result-topic">
            <span className="result-topic-name">
              <TopicIcon order={topics.findIndex(({ id }) => id === topic)} />
              {name}
            </span>
            <ProgressBar label={`${name}: ${good} of ${asked} right`} value={good} max={asked} tone="right" />
            <span className="result-topic-count" aria-hidden="true">
              {good} of {asked}
            </span>
          </li>
        ))}
      </ul>
      <Notice>{problem}</Notice>
      <div className="result-actions">
        <Button look="primary" onClick={startNew} disabled={isStarting}>
          New quiz
        </Button>
        <Button onClick={() => repeat(quiz)} disabled={isStarting}>
          Same quiz again
        </Button>
        <LinkButton href="/quiz">Change topics</LinkButton>
      </div>
      <h2 className="result-heading">Every question</h2>
      <ResultList answered={result.answered} />
    </div>
  );
}
