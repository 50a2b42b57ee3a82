import { RECENT_SEARCHES } from '../../../shared/model/settings.ts';

const LONGEST = 100;

/** The remembered searches with one more, newest first. */
export function remember(recent: readonly string[], text: string): readonly string[] {
  const added = text.trim().slice(0, LONGEST);
  if (added === '') return recent;
  const others = recent.filter((one) => one.toLowerCase() !== added.toLowerCase());
  return [added, ...others].slice(0, RECENT_SEARCHES);
}
