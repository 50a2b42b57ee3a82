import { createContext, useContext } from 'react';

/** Whether keys that write a character do something by themselves; the learner may switch that off (WCAG 2.1.4). */
export const SingleKeys = createContext(true);

/** Whether speech or a slip of the hand can press this key: one that writes a character, also as the first of a row. */
export function isSingleKey(binding: string): boolean {
  return /^(?:Shift\+)?.(?: |$)/u.test(binding);
}

/** Gives the name of a control with its key, as a tooltip says it; the name alone where the key is switched off. */
export function useKeyTitle(): (name: string, key: string) => string {
  const areOn = useContext(SingleKeys);
  return (name, key) => (areOn || !isSingleKey(key) ? `${name} (${key})` : name);
}

/** Gives what `aria-keyshortcuts` may say of keys with spaces between them: those that work just now. */
export function useKeyHint(): (keys: string | undefined) => string | undefined {
  const areOn = useContext(SingleKeys);
  return (keys) =>
    keys
      ?.split(' ')
      .filter((key) => areOn || !isSingleKey(key))
      .join(' ') || undefined;
}
