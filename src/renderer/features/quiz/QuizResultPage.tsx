import { useLocation } from 'wouter';
import type { QuizResult } from '../../../shared/model/quiz.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { wordsOf } from '../evidence/status-words.ts';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { CardsLine } from './CardsLine.tsx';
import { TYPE_NAMES } from './choices.ts';
import { QuizFiles } from './QuizFiles.tsx';
import { useQuizPlace } from './quiz-place.ts';
import { ResultList } from './ResultList.tsx';
import { ScorePart } from './ScorePart.tsx';
import { judgeScore, tellCredit } from './score-words.ts';
import { useStartQuiz } from './use-start-quiz.ts';

/** The score in words and number, by topic, kind and status, and every question with its proof. */
export function QuizResultPage({ result }: { readonly result: QuizResult }) {
  const [left] = useQuizPlace();
  const heading = useHeading('Quiz result', { keepsFocus: left !== undefined });
  const { topics } = useDossier();
  const [, navigate] = useLocation();
  const { start, repeat, isStarting, problem } = useStartQuiz();
  const { quiz, plan, tally, minutes } = result;
  const missed = tally.count - tally.right;
  const startNew = () => start({ topics: [...plan.topics], types: [...plan.types], count: plan.count });
  const retry = () => repeat(quiz, 'missed');
  useKeys('Quiz', [
    { keys: ['Enter'], label: 'Start a new quiz like this', run: startNew },
    { keys: ['h'], label: 'Past quizzes', run: () => navigate('/quiz/history') },
    { keys: ['m'], label: 'Only the missed again', isIdle: missed === 0, run: retry },
  ]);
  const time = minutes < 1 ? 'less than a minute' : plural(minutes, 'minute');

  return (
    <div className="result">
      <h1 className="result-score" ref={heading} tabIndex={-1}>
        {tally.right} of {tally.count} right
      </h1>
      <p className="result-words">
        {[judgeScore(tally.right, tally.count), ...tellCredit(tally), `It took ${time}.`].join(' ')}
      </p>
      <ScorePart
        title="By topic"
        rows={result.topics.map(({ topic, tally: each }) => {
          const order = topics.findIndex(({ id }) => id === topic);
          return { name: topics[order]?.name ?? topic, icon: <TopicIcon order={order} />, tally: each };
        })}
      />
      <ScorePart
        title="By kind of question"
        rows={result.types.map(({ type, tally: each }) => ({ name: TYPE_NAMES[type], tally: each }))}
      />
      <ScorePart
        title="By kind of knowledge"
        rows={result.statuses.map(({ status, tally: each }) => ({ name: wordsOf(status), tally: each }))}
      />
      <CardsLine isMoving={result.bringsForward} />
      <Notice>{problem}</Notice>
      <div className="result-actions">
        <Button look="primary" onClick={startNew} disabled={isStarting}>
          New quiz
        </Button>
        {missed > 0 && (
          <Button onClick={retry} disabled={isStarting} aria-keyshortcuts="m">
            Only the {missed} missed again
            <Kbd>M</Kbd>
          </Button>
        )}
        <Button onClick={() => repeat(quiz)} disabled={isStarting}>
          Same quiz again
        </Button>
        <LinkButton href="/quiz">Change topics</LinkButton>
        <LinkButton href="/quiz/history">Past quizzes</LinkButton>
      </div>
      <h2 className="result-heading">Every question</h2>
      <ResultList quiz={quiz} answered={result.answered} />
      <QuizFiles quiz={quiz} />
    </div>
  );
}
