import { useCallback, useEffect, useRef, useState } from 'react';
import { addRange, fractionOf, type ReadRange } from '../../../shared/model/read-ranges.ts';
import { readUntil, type View } from './reading-eye.ts';

/** How often a reader who stays where she is learns how far she has come, in milliseconds. */
const LOOK = 3000;

/**
 * Follows what is read of the text, from what of it is `shown`; time in which the window is hidden counts for
 * nothing. `take` gives what was read since it was last taken.
 */
export function useReadRanges(shown: ReadRange, keeps: boolean, before: readonly ReadRange[]) {
  const [read, setRead] = useState(before);
  const view = useRef<View>({ start: 0, end: 0, at: 0 });
  const untaken = useRef<readonly ReadRange[]>([]);

  const look = useCallback((next?: View) => {
    const last = view.current;
    const range = readUntil(last, next ?? { ...last, at: performance.now() });
    if (next) view.current = next;
    untaken.current = addRange(untaken.current, range);
    setRead((known) => (fractionOf(range, known) === 1 ? known : addRange(known, range)));
  }, []);
  const take = useCallback(() => {
    if (keeps) look();
    const taken = untaken.current;
    untaken.current = [];
    return taken;
  }, [keeps, look]);

  const { start, end } = shown;
  useEffect(() => {
    if (keeps) look({ start, end, at: performance.now() });
  }, [keeps, look, start, end]);

  useEffect(() => {
    if (!keeps) return;
    let hiddenAt = performance.now();
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') hiddenAt = performance.now();
      else view.current = { ...view.current, at: view.current.at + performance.now() - hiddenAt };
    };
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') look();
    }, LOOK);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [keeps, look]);

  return { read, take };
}
