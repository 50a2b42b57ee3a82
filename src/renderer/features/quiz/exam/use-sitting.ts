import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { QuizClock } from '../../../../shared/model/quiz-clock.ts';
import { NO_DRAFT, type QuizDraft, type Sitting } from '../../../../shared/model/quiz-draft.ts';
import { call } from '../../../client/client.ts';
import { CallFailure, messageOf } from '../../../client/failure.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useExamClock } from './use-exam-clock.ts';

/** The longest time that is noted of one question. */
const LONGEST = 3_600_000;

export type SittingState = {
  readonly drafts: readonly QuizDraft[];
  /** The question at hand; as many as there are questions where she is about to hand in. */
  readonly at: number;
  readonly goTo: (index: number) => void;
  /** Changes the draft of the question at hand. */
  readonly change: (change: Partial<QuizDraft>) => void;
  readonly clock: QuizClock;
  readonly extend: () => void;
  readonly handIn: () => void;
  readonly isHandingIn: boolean;
  readonly problem: string | undefined;
};

/** An exam as it is sat: every change is kept as it happens. */
export function useSitting(quiz: string, sitting: Sitting): SittingState {
  const count = sitting.questions.length;
  const cache = useQueryClient();
  const [, navigate] = useLocation();
  const [drafts, setDrafts] = useState(sitting.drafts);
  const [at, setAt] = useState(Math.min(sitting.position, count - 1));
  const [limit, setLimit] = useState(sitting.clock.limit);
  const [isHandingIn, setHandingIn] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { keep, flush, problem } = useDraftKeeper();
  const entered = useRef(sitting.clock.used);
  const question = Math.min(at, count - 1);

  const { clock, read } = useExamClock({
    kept: sitting.clock.used,
    limit,
    onBeat: (used) => {
      // Lost beats do no harm: the next one, or the next draft, carries the time.
      if (!isHandingIn) call('quiz.spend', { quiz, index: question, used }).catch(() => undefined);
    },
    onUp: () => void handIn(),
  });

  const change = (changed: Partial<QuizDraft>) => {
    const used = read();
    const before = drafts[question] ?? NO_DRAFT;
    const duration = Math.min(LONGEST, before.duration + used - entered.current);
    const draft = { ...before, ...changed, duration };
    entered.current = used;
    setDrafts(drafts.with(question, draft));
    keep({ quiz, index: question, used, ...draft });
  };
  const goTo = (index: number) => {
    if (index < 0 || index > count || index === at) return;
    // The time at this question is noted with its draft.
    if (at < count) change({});
    entered.current = read();
    setAt(index);
  };
  const extend = () => {
    call('quiz.extend', { quiz }).then(
      (extended) => setLimit(extended.limit),
      (error: unknown) => setFailure(messageOf(error)),
    );
  };
  const leave = () => {
    cache.removeQueries({ queryKey: ['quiz.get', { quiz }] });
    navigate(`/quiz/${encodeURIComponent(quiz)}/result`, { replace: true });
  };
  async function handIn(): Promise<void> {
    if (isHandingIn) return;
    setHandingIn(true);
    setFailure(undefined);
    try {
      await flush().catch(ignoreStale);
      await call('quiz.hand-in', { quiz, used: Math.round(read()) }).catch(ignoreStale);
      leave();
    } catch (error) {
      setFailure(`The exam is not handed in yet. ${messageOf(error)}`);
      setHandingIn(false);
    }
  }
  // Who comes back finds the exam as it is then, not as it was when it was first opened.
  useEffect(
    () => () => void cache.removeQueries({ queryKey: ['quiz.get', { quiz }], type: 'inactive' }),
    [cache, quiz],
  );

  return {
    drafts,
    at,
    goTo,
    change,
    clock,
    extend,
    handIn: () => void handIn(),
    isHandingIn,
    problem: failure ?? (problem && `Your last answer is not kept yet. ${problem}`),
  };
}

/** An exam that is handed in already, or whose time is up, is what was wanted. */
function ignoreStale(error: unknown): void {
  if (!(error instanceof CallFailure) || error.error.kind !== 'stale') throw error;
}
