import { useSyncExternalStore } from 'react';

/** As in `browser.css`: below this width rows have two lines in place of columns. */
const NARROW = '(max-width: 56.25em)';

/** Whether there is no room for the columns of the card browser. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
