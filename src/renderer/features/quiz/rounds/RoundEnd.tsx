import { ArrowRight } from 'lucide-react';
import { useLocation } from 'wouter';
import type { AnsweredQuestion, PracticeView } from '../../../../shared/model/quiz.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { messageOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { plural } from '../../../ui/plural.ts';
import { resultLink } from '../quiz-link.ts';
import { countsAs } from '../verdict-words.tsx';
import { useNextRound } from './use-next-round.ts';
import './rounds.css';

/** Between two rounds of a practice: how far she is, and whether to go on. */
export function RoundEnd({
  quiz,
  practice,
  answered,
}: {
  readonly quiz: string;
  readonly practice: PracticeView;
  readonly answered: readonly AnsweredQuestion[];
}) {
  const { round, start, known, familiar, total, next } = practice;
  const heading = useHeading(`Round ${round} is over`);
  const [, navigate] = useLocation();
  const { goOn, isStarting, error } = useNextRound(quiz);
  const inRound = answered.slice(start);
  const right = inRound.filter((answer) => countsAs(answer) === 'right').length;
  useKeys('Quiz', [
    { keys: ['Enter'], label: 'Next round', run: goOn },
    { keys: ['Escape'], label: 'Stop here', run: () => navigate(resultLink(quiz), { replace: true }) },
  ]);
  return (
    <div className="round-end">
      <h1 className="round-end-title" ref={heading} tabIndex={-1}>
        Round {round}: {right} of {inRound.length} right
      </h1>
      <p>
        {known === 0 ? 'None' : known} of {plural(total, 'fact')} known
        {familiar > 0 && `, ${familiar} recognised and still to be recalled`}. A fact is known when you answer
        it right in its harder form.
      </p>
      <ProgressBar label={`${known} of ${total} facts known`} value={known} max={total} tone="right" />
      <Notice>{error ? messageOf(error) : undefined}</Notice>
      <div className="round-end-ways">
        <Button look="primary" onClick={goOn} disabled={isStarting}>
          Next round, {plural(next, 'question')}
          <ArrowRight size={18} aria-hidden="true" />
          <Kbd>Enter</Kbd>
        </Button>
        <LinkButton href={resultLink(quiz)}>Stop here</LinkButton>
      </div>
    </div>
  );
}
