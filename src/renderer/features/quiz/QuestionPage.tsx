import { useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { QuestionView, Response, Verdict } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import type { Offer } from '../../app/command-registry.ts';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { useStopwatch } from '../../app/stopwatch.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { articleLink } from '../evidence/article-link.ts';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { AnswerArea } from './answers/AnswerArea.tsx';
import { Feedback } from './Feedback.tsx';
import { QuizDots } from './QuizDots.tsx';
import { StemText } from './StemText.tsx';
import { useClaim } from './use-claim.ts';

/** Kinds whose field is where the learner starts. */
const WRITTEN: ReadonlySet<QuestionView['type']> = new Set(['typed', 'cloze', 'number']);

/** One question, its answers, and in the same place what came of it. */
export function QuestionPage({
  quiz,
  index,
  count,
  wanted,
  verdicts,
  question,
  answered,
  onAnswering,
  onNext,
}: {
  readonly quiz: string;
  readonly index: number;
  readonly count: number;
  /** Questions the learner asked for. */
  readonly wanted: number;
  readonly verdicts: readonly Verdict[];
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
  /** Called before an answer goes out, so that its feedback stays on this page. */
  readonly onAnswering: () => void;
  readonly onNext: () => void;
}) {
  const [, navigate] = useLocation();
  const heading = useHeading(`Question ${index + 1} of ${count}`, {
    keepsFocus: answered !== undefined || WRITTEN.has(question.type),
  });
  const stemId = useId();
  const [draft, setDraft] = useState<Response>();
  const stopwatch = useStopwatch(`${quiz} ${index}`);
  const { mutate, isPending, error } = useCall('quiz.answer', { invalidates: ['quiz.get'] });
  const cache = useQueryClient();
  const { claimOf, problem } = useClaim(quiz);
  const claim = claimOf(answered, index);

  const answer = (response: Response) => {
    if (answered || isPending) return;
    onAnswering();
    mutate(
      { quiz, index, response, duration: stopwatch.read() },
      { onError: () => void cache.invalidateQueries({ queryKey: ['quiz.get'] }) },
    );
  };
  const next: Offer = {
    keys: ['Enter', 'Space'],
    label: index + 1 < count ? 'Next question' : 'Show the result',
    run: onNext,
  };
  useKeys('Quiz', [
    // Before, Enter is for whatever gives the answer.
    ...(answered ? [next] : []),
    {
      keys: ['s'],
      label: 'Show in article, once answered',
      isIdle: !answered,
      run: () => {
        const proof = answered?.proofs.find(({ evidence }) => evidence !== undefined);
        if (proof) navigate(articleLink(proof.fact));
      },
    },
    {
      keys: ['c'],
      label: claim?.isCounted ? 'Do not count it as right' : 'Count a close answer as right',
      isIdle: !claim,
      run: () => claim?.change(),
    },
  ]);

  return (
    <div className="quiz">
      <QuizDots index={index} count={count} verdicts={verdicts} />
      {index === 0 && count < wanted && (
        <p className="quiz-fewer">
          You asked for {wanted} questions; {plural(count, 'question')} can be made from these choices.
        </p>
      )}
      <div className="quiz-topic">
        <TopicTag topic={question.topic} />
      </div>
      <h1 id={stemId} className="quiz-stem" ref={heading} tabIndex={-1}>
        <StemText question={question} answered={answered} />
      </h1>
      <AnswerArea
        stemId={stemId}
        question={question}
        answered={answered}
        draft={draft}
        onDraft={setDraft}
        onAnswer={answer}
        isBusy={isPending}
      />
      <Notice>{error ? messageOf(error) : problem}</Notice>
      {answered && <Feedback answered={answered} claim={claim} />}
      {answered && (
        <div className="quiz-next">
          <Button look="primary" onClick={onNext}>
            {index + 1 < count ? 'Next question' : 'Show the result'}
            <ArrowRight size={18} aria-hidden="true" />
            <Kbd>Enter</Kbd>
          </Button>
        </div>
      )}
    </div>
  );
}
