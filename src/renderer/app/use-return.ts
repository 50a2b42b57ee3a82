import { type MouseEvent, type RefObject, useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

/** Which link led away from a page, by its address and its number among those that share it, and the scroll. */
type Left = { readonly href: string; readonly nth: number; readonly top: number };

/**
 * Keeps in the history entry which link led away from a page, so that Back leads to that very place, also
 * after a reload. Gives what the page's element needs, and whether the learner has come back, so that the
 * heading leaves the focus alone.
 */
export function useReturn(page: RefObject<HTMLElement | null>) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const state: unknown = useHistoryState();
  const left = leftOf(state);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the page opens
  useEffect(() => {
    if (!left || !page.current) return;
    window.scrollTo({ top: left.top, behavior: 'instant' });
    const link = linksTo(page.current, left.href)[left.nth];
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);

  const onClickCapture = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || !page.current) return;
    const nth = linksTo(page.current, href).indexOf(link);
    const place: Left = { href, nth, top: window.scrollY };
    navigate(search === '' ? path : `${path}?${search}`, { replace: true, state: { left: place } });
  };
  return { hasReturned: left !== undefined, onClickCapture };
}

function linksTo(page: HTMLElement, href: string): readonly HTMLAnchorElement[] {
  return [...page.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href);
}

/** History outlives a page, so another version may have written it. */
function leftOf(state: unknown): Left | undefined {
  if (typeof state !== 'object' || state === null || !('left' in state)) return undefined;
  const { left } = state;
  if (typeof left !== 'object' || left === null) return undefined;
  if (!('href' in left) || !('nth' in left) || !('top' in left)) return undefined;
  const { href, nth, top } = left;
  return typeof href === 'string' && typeof nth === 'number' && typeof top === 'number'
    ? { href, nth, top }
    : undefined;
}
