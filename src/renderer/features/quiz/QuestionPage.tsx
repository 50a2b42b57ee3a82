import { useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Confidence, QuestionView, Response } from '../../../shared/model/question.ts';
import type { AnsweredQuestion, PracticeView } from '../../../shared/model/quiz.ts';
import { isBlank } from '../../../shared/model/quiz-draft.ts';
import type { Offer } from '../../app/command-registry.ts';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { useStopwatch } from '../../app/stopwatch.ts';
import { useSettings } from '../../app/use-settings.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { articleLink } from '../evidence/article-link.ts';
import { AnswerArea } from './answers/AnswerArea.tsx';
import { ConfidenceBar } from './confidence/ConfidenceBar.tsx';
import { Feedback } from './Feedback.tsx';
import { QuizDots } from './QuizDots.tsx';
import { Stem } from './Stem.tsx';
import { useClaim } from './use-claim.ts';
import { WRITTEN } from './written.ts';

/** One question, its answers, and in the same place what came of it. */
export function QuestionPage({
  quiz,
  index,
  start,
  count,
  practice,
  isLast,
  wanted,
  answers,
  question,
  answered,
  onAnswering,
  onNext,
}: {
  readonly quiz: string;
  readonly index: number;
  /** The first question of the round at hand; questions are numbered from it. */
  readonly start: number;
  readonly count: number;
  readonly practice: PracticeView | undefined;
  /** Nothing comes after it but the result. */
  readonly isLast: boolean;
  /** Questions the learner asked for. */
  readonly wanted: number;
  /** What was answered so far. */
  readonly answers: readonly AnsweredQuestion[];
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
  /** Called before an answer goes out, so that its feedback stays on this page. */
  readonly onAnswering: () => void;
  readonly onNext: () => void;
}) {
  const [, navigate] = useLocation();
  const made = practice?.total ?? count;
  const first = index < start ? 0 : start;
  const heading = useHeading(`Question ${index - first + 1} of ${count - first}`, {
    keepsFocus: answered !== undefined || WRITTEN.has(question.type),
  });
  const stemId = useId();
  const { settings } = useSettings();
  const [draft, setDraft] = useState<Response>();
  const [isAsking, setAsking] = useState(false);
  const stopwatch = useStopwatch(`${quiz} ${index}`);
  const { mutate, isPending, error } = useCall('quiz.answer', { invalidates: ['quiz.get'] });
  const cache = useQueryClient();
  const { claimOf, problem } = useClaim(quiz);
  const claim = claimOf(answered, index);

  /** A given answer goes out at once, or waits until she has said how sure she is of it. */
  const give = (response: Response) => {
    if (settings?.askConfidence !== true || isBlank(response)) return answer(response);
    setDraft(response);
    setAsking(true);
  };
  const answer = (response: Response, confidence?: Confidence) => {
    if (answered || isPending) return;
    onAnswering();
    mutate(
      { quiz, index, response, confidence, duration: stopwatch.read() },
      { onError: () => void cache.invalidateQueries({ queryKey: ['quiz.get'] }) },
    );
  };
  const nextWords = index + 1 < count ? 'Next question' : isLast ? 'Show the result' : 'End the round';
  const next: Offer = { keys: ['Enter', 'Space'], label: nextWords, run: onNext };
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
      <QuizDots start={first} index={index} count={count} answers={answers} practice={practice} />
      {index === 0 && made < wanted && (
        <p className="quiz-fewer">
          You asked for {wanted} questions; {plural(made, 'question')} can be made from these choices.
        </p>
      )}
      <Stem id={stemId} question={question} answered={answered} heading={heading} />
      <AnswerArea
        stemId={stemId}
        question={question}
        answered={answered}
        draft={draft}
        onDraft={(response) => {
          setDraft(response);
          setAsking(false);
        }}
        onAnswer={give}
        isBusy={isPending}
      />
      {isAsking && draft && !answered && (
        <ConfidenceBar
          onSay={(confidence) => answer(draft, confidence)}
          onTakeBack={() => {
            setAsking(false);
            if (draft.type !== 'typed') setDraft(undefined);
          }}
        />
      )}
      <Notice>{error ? messageOf(error) : problem}</Notice>
      {answered && <Feedback answered={answered} claim={claim} />}
      {answered && (
        <div className="quiz-next">
          <Button look="primary" onClick={onNext}>
            {nextWords}
            <ArrowRight size={18} aria-hidden="true" />
            <Kbd>Enter</Kbd>
          </Button>
        </div>
      )}
    </div>
  );
}
