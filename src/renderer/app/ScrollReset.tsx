import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * Starts a newly opened screen at its top, and leaves the place alone when the learner came by Back.
 * Stands before the screens, so that a screen which knows a better place goes there afterwards.
 */
export function ScrollReset() {
  const [path] = useLocation();
  const cameBack = useRef(false);
  useEffect(() => {
    const onPop = () => {
      cameBack.current = true;
    };
    // At the target, capturing listeners come before those of the router.
    window.addEventListener('popstate', onPop, { capture: true });
    return () => window.removeEventListener('popstate', onPop, { capture: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says when a screen opens
  useLayoutEffect(() => {
    if (!cameBack.current) window.scrollTo(0, 0);
    cameBack.current = false;
  }, [path]);
  return null;
}
