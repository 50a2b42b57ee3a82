import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { QuizResult } from '../../../shared/model/quiz.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { useReturn } from '../../app/use-return.ts';
import { messageOf } from '../../client/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { wordsOf } from '../evidence/status-words.ts';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { CardsLine } from './CardsLine.tsx';
import { TYPE_NAMES } from './choices.ts';
import { wordsOfTotal } from './confidence/mark-words.ts';
import { writeSeconds } from './match/seconds.ts';
import { QuizFiles } from './QuizFiles.tsx';
import { ResultList } from './ResultList.tsx';
import { useNextRound } from './rounds/use-next-round.ts';
import { ScorePart } from './ScorePart.tsx';
import { judgeScore, tellCredit } from './score-words.ts';
import { useStartQuiz } from './use-start-quiz.ts';

/** The score in words and number, by topic, kind and status, and every question with its proof. */
export function QuizResultPage({ result }: { readonly result: QuizResult }) {
  const page = useRef<HTMLDivElement>(null);
  const { hasReturned, onClickCapture } = useReturn(page);
  const heading = useHeading('Quiz result', { keepsFocus: hasReturned });
  const { topics } = useDossier();
  const [, navigate] = useLocation();
  const { start, repeat, isStarting, problem } = useStartQuiz();
  const { quiz, plan, tally, minutes, ended } = result;
  const missed = tally.count - tally.right;
  const isDaily = result.mode === 'daily';
  const startNew = () =>
    start({
      topics: [...plan.topics],
      types: [...plan.types],
      count: plan.count,
      mode: result.mode === 'daily' ? 'adaptive' : result.mode,
      timed: result.isTimed,
    });
  const { goOn, isStarting: isGoingOn, error } = useNextRound(quiz);
  const hasMore = result.practice !== undefined && result.practice.next > 0;
  const retry = () => repeat(quiz, 'missed');
  useKeys('Quiz', [
    {
      keys: ['Enter'],
      label: hasMore ? 'Next round' : 'Start a new quiz like this',
      run: hasMore ? goOn : startNew,
    },
    { keys: ['h'], label: 'Past quizzes', run: () => navigate('/quiz/history') },
    { keys: ['m'], label: 'Only the missed again', isIdle: missed === 0, run: retry },
  ]);
  const time = minutes < 1 ? 'less than a minute' : plural(minutes, 'minute');
  const total = wordsOfTotal(result.answered);
  const words = [judgeScore(tally.right, tally.count), ...tellCredit(tally), ...(total ? [`${total}.`] : [])];

  return (
    <div className="result" ref={page} onClickCapture={onClickCapture}>
      <h1 className="result-score" ref={heading} tabIndex={-1}>
        {tally.right} of {tally.count} right
      </h1>
      {ended && <p className="result-ended">{wordsOfEnd(ended)}</p>}
      {result.practice && (
        <p className="result-ended">
          {result.practice.known} of {plural(result.practice.total, 'fact')} known after{' '}
          {plural(result.practice.round, 'round')}.
        </p>
      )}
      {result.match && <p className="result-ended">{wordsOfMatch(result.match)}</p>}
      <p className="result-words">{[...words, `It took ${time}.`].join(' ')}</p>
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
      <Notice>{problem ?? (error ? messageOf(error) : undefined)}</Notice>
      <div className="result-actions">
        {hasMore && (
          <Button look="primary" onClick={goOn} disabled={isGoingOn}>
            Next round
          </Button>
        )}
        <Button look={hasMore ? 'plain' : 'primary'} onClick={startNew} disabled={isStarting}>
          {isDaily ? 'Five more' : 'New quiz'}
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

function wordsOfEnd({ isTimeUp, unanswered }: NonNullable<QuizResult['ended']>): string {
  const handedIn = isTimeUp
    ? 'The time was up, so the exam was handed in as it stood.'
    : 'The exam is handed in.';
  return unanswered === 0
    ? handedIn
    : `${handedIn} ${plural(unanswered, 'question was', 'questions were')} not answered.`;
}

function wordsOfMatch({ milliseconds, best }: NonNullable<QuizResult['match']>): string {
  const time = `Every pair in ${writeSeconds(milliseconds)}`;
  return milliseconds <= best ? `${time}: your best time.` : `${time}. Your best is ${writeSeconds(best)}.`;
}
