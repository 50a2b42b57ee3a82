import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

/** The question on the page, kept in the history entry, so that Back and reload lead to it. */
export function useQuizPlace(): readonly [number | undefined, (index: number) => void] {
  const [path, navigate] = useLocation();
  const state: unknown = useHistoryState();
  return [indexOf(state), (index: number) => navigate(path, { replace: true, state: { index } })];
}

function indexOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('index' in state)) return undefined;
  return typeof state.index === 'number' ? state.index : undefined;
}
