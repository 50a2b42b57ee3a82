import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isTimeUp, type QuizClock } from '../../../../shared/model/quiz-clock.ts';
import { createStopwatch } from '../../../app/stopwatch.ts';

/** Milliseconds between two times that the core is told. */
const HEARTBEAT = 5_000;

/**
 * Counts the time an exam is before the learner, on from `kept`; it stands still while the page is closed or
 * hidden. `onBeat` is told every few seconds and when she leaves, `onUp` once when the limit is reached.
 */
export function useExamClock({
  kept,
  limit,
  onBeat,
  onUp,
}: {
  readonly kept: number;
  readonly limit: number | undefined;
  readonly onBeat: (used: number) => void;
  readonly onUp: () => void;
}): { readonly clock: QuizClock; readonly read: () => number } {
  const stopwatch = useMemo(() => createStopwatch(() => performance.now(), Number.POSITIVE_INFINITY), []);
  const [used, setUsed] = useState(kept);
  const told = useRef({ onBeat, onUp, isUp: false });
  useEffect(() => {
    told.current = { ...told.current, onBeat, onUp };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept counts only where the exam is opened
  useEffect(() => {
    stopwatch.start(kept);
    if (document.hidden) stopwatch.pause();
    const beat = () => told.current.onBeat(stopwatch.read());
    const onVisibility = () => {
      if (document.hidden) stopwatch.pause();
      else stopwatch.resume();
      beat();
    };
    const seconds = setInterval(() => setUsed(stopwatch.read()), 500);
    const beats = setInterval(beat, HEARTBEAT);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(seconds);
      clearInterval(beats);
      document.removeEventListener('visibilitychange', onVisibility);
      beat();
    };
  }, [stopwatch]);

  const isUp = isTimeUp({ used, limit });
  useEffect(() => {
    if (isUp && !told.current.isUp) {
      told.current = { ...told.current, isUp: true };
      told.current.onUp();
    }
  }, [isUp]);
  const read = useCallback(() => stopwatch.read(), [stopwatch]);
  return { clock: { used, limit }, read };
}
