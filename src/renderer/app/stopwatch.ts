import { useEffect, useMemo } from 'react';

/** Counts the milliseconds a learner really had something before her. */
export type Stopwatch = {
  readonly start: (already: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly read: () => number;
};

/** A stopwatch over any clock; it never gives more than `most`. */
export function createStopwatch(clock: () => number, most: number): Stopwatch {
  let gathered = 0;
  let since: number | undefined;
  const running = () => (since === undefined ? 0 : clock() - since);
  return {
    start: (already) => {
      gathered = already;
      since = clock();
    },
    pause: () => {
      gathered += running();
      since = undefined;
    },
    resume: () => {
      since ??= clock();
    },
    read: () => Math.round(Math.min(most, gathered + running())),
  };
}

/** Longer than this before one card says nothing about knowing it. */
const MOST = 60_000;

/**
 * A stopwatch that starts anew with every `subject`, at what it had `already`, and stands still while the
 * window is hidden.
 */
export function useStopwatch(subject: string, already = 0): Stopwatch {
  const stopwatch = useMemo(() => createStopwatch(() => performance.now(), MOST), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is a new measurement
  useEffect(() => {
    stopwatch.start(already);
    if (document.hidden) stopwatch.pause();
    const onChange = () => (document.hidden ? stopwatch.pause() : stopwatch.resume());
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [stopwatch, subject]);
  return stopwatch;
}
