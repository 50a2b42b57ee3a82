import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type MatchTry, type MatchView, MISS_PENALTY } from '../../../../shared/model/match.ts';
import { createStopwatch } from '../../../app/stopwatch.ts';
import { call } from '../../../client/client.ts';
import { messageOf } from '../../../client/failure.ts';
import { resultLink } from '../quiz-link.ts';

export type MatchState = {
  /** Pairs found, by prompt and by answer. */
  readonly found: ReadonlyMap<number, number>;
  readonly chosen: number | undefined;
  /** The last wrong pair, until the next try. */
  readonly miss: { readonly prompt: number; readonly answer: number } | undefined;
  readonly misses: number;
  /** Milliseconds with what the misses added. */
  readonly time: number;
  readonly choosePrompt: (prompt: number) => void;
  readonly chooseAnswer: (answer: number) => void;
  readonly letGo: () => void;
  readonly problem: string | undefined;
};

/** A match as it is played; what is tried is kept when the last pair is found. */
export function useMatch(quiz: string, { prompts }: MatchView): MatchState {
  const cache = useQueryClient();
  const [, navigate] = useLocation();
  const [stopwatch] = useState(() => createStopwatch(() => performance.now(), Number.POSITIVE_INFINITY));
  const [found, setFound] = useState<ReadonlyMap<number, number>>(new Map());
  const [chosen, setChosen] = useState<number>();
  const [miss, setMiss] = useState<MatchState['miss']>();
  const [tries, setTries] = useState<readonly MatchTry[]>([]);
  const [elapsed, setElapsed] = useState(0);
  const [problem, setProblem] = useState<string>();
  const isBusy = useRef(false);
  const isOver = found.size === prompts.length;
  const misses = tries.length - found.size;

  useEffect(() => {
    stopwatch.start(0);
    const onVisibility = () => (document.hidden ? stopwatch.pause() : stopwatch.resume());
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [stopwatch]);
  useEffect(() => {
    if (isOver) return;
    const tick = setInterval(() => setElapsed(stopwatch.read()), 100);
    return () => clearInterval(tick);
  }, [stopwatch, isOver]);

  const finish = async (all: readonly MatchTry[]) => {
    await call('quiz.finish-match', { quiz, tries: [...all] });
    cache.removeQueries({ queryKey: ['quiz.get', { quiz }] });
    navigate(resultLink(quiz), { replace: true });
  };
  const attempt = async (prompt: number, answer: number) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const at = stopwatch.read();
    try {
      const { isRight } = await call('quiz.try', { quiz, prompt, answer });
      const all = [...tries, { prompt, answer, at }];
      setTries(all);
      setMiss(isRight ? undefined : { prompt, answer });
      setChosen(undefined);
      setProblem(undefined);
      if (isRight) setFound(new Map(found).set(prompt, answer));
      if (isRight && found.size + 1 === prompts.length) await finish(all);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      isBusy.current = false;
    }
  };
  return {
    found,
    chosen,
    miss,
    misses,
    time: elapsed + misses * MISS_PENALTY,
    choosePrompt: (prompt) => {
      if (found.has(prompt)) return;
      setMiss(undefined);
      setChosen(prompt === chosen ? undefined : prompt);
    },
    chooseAnswer: (answer) => {
      if (chosen !== undefined && ![...found.values()].includes(answer)) void attempt(chosen, answer);
    },
    letGo: () => setChosen(undefined),
    problem,
  };
}
