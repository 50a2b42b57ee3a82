import { useEffect, useRef } from 'react';

/** The hand rests for this long before a value is saved. */
const PAUSE = 500;

/**
 * A function that saves a value once the hand rests, and at once when the screen is left; `undefined`
 * takes back what waits to be saved.
 */
export function useDelayedSave<Value>(onSave: (value: Value) => void): (value: Value | undefined) => void {
  const save = useRef(onSave);
  const waiting = useRef<{ readonly value: Value; readonly timer: number } | undefined>(undefined);
  useEffect(() => {
    save.current = onSave;
  });
  const flush = () => {
    if (!waiting.current) return;
    const { value, timer } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = undefined;
    save.current(value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen is left
  useEffect(() => flush, []);
  return (value) => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = value === undefined ? undefined : { value, timer: window.setTimeout(flush, PAUSE) };
  };
}
