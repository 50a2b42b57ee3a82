import { useSyncExternalStore } from 'react';

/** Whether the core still knows this page; once it does not, only a new address helps. */
const listeners = new Set<() => void>();
let expired = false;

/** Says that the core does not know this page any more. */
export function markExpired(): void {
  expired = true;
  for (const listener of listeners) listener();
}

/** True from the moment the core refused this page. */
export function useExpired(): boolean {
  return useSyncExternalStore(subscribe, () => expired);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
