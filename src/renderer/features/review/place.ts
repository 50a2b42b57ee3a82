import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

/** A card at one revision, and the milliseconds it was before the learner until she saw its answer. */
export type Revealed = { readonly card: string; readonly revision: number; readonly elapsed: number };

/** Where the learner is in a session; it lives in the history entry, so that Back leads exactly here. */
export type ReviewPlace = {
  /** What `review.start` gave. */
  readonly since: number;
  /** The card whose answer was shown last; it hides again by no longer being the card at hand. */
  readonly revealed: Revealed | undefined;
  readonly finished: boolean;
};

/** The place in the session, and the way to move it; nothing before a session has begun. */
export function useReviewPlace(): readonly [ReviewPlace | undefined, (place: ReviewPlace) => void] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const state: unknown = useHistoryState();
  const address = search === '' ? path : `${path}?${search}`;
  return [
    isPlace(state) ? state : undefined,
    (place: ReviewPlace) => navigate(address, { replace: true, state: place }),
  ];
}

/** History outlives a page, so another version may have written it. */
function isPlace(state: unknown): state is ReviewPlace {
  if (typeof state !== 'object' || state === null) return false;
  return (
    'since' in state &&
    typeof state.since === 'number' &&
    'finished' in state &&
    typeof state.finished === 'boolean' &&
    'revealed' in state
  );
}
