import { useEffect, useRef, useState } from 'react';

/** Seconds that one press gives more. */
export const MORE_TIME = 10;
/** So many seconds before the end it is said. */
const WARNED = 5;

export type AutoAdvance = {
  /** Whole seconds; none where nothing goes on by itself. */
  readonly left: number | undefined;
  readonly extend: () => void;
  /** What is read out: that the time is nearly over. */
  readonly said: string;
};

/**
 * Counts `seconds` down and then calls `onEnd`; 0 counts nothing. It stands still while paused, while the window
 * is hidden, and while a dialog or a menu is open. A new `subject` begins anew.
 */
export function useAutoAdvance(
  subject: string,
  seconds: number,
  isPaused: boolean,
  onEnd: () => void,
): AutoAdvance {
  const [clock, setClock] = useState({ subject, left: seconds });
  const left = clock.subject === subject ? clock.left : seconds;
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  const isRunning = seconds > 0 && !isPaused;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second in which nothing moved is followed by another
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => {
      const isElsewhere = document.hidden || document.querySelector('dialog:modal, :popover-open') !== null;
      if (!isElsewhere && left <= 1) end.current();
      setClock({ subject, left: isElsewhere ? left : Math.max(0, left - 1) });
    }, 1_000);
    return () => clearTimeout(timer);
  }, [isRunning, subject, left, clock]);
  return {
    left: seconds > 0 ? left : undefined,
    extend: () => setClock({ subject, left: left + MORE_TIME }),
    said: seconds > 0 && left === WARNED ? `${WARNED} seconds left` : '',
  };
}
