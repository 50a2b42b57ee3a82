import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the screen its title in the window, and moves the focus to its heading when the screen opens and
 * whenever `subject` changes, so that keyboard and screen reader start there; unless the screen has a better
 * place for it, `keepsFocus`.
 */
export function useHeading(
  title: string,
  { subject, keepsFocus = false }: { readonly subject?: string; readonly keepsFocus?: boolean } = {},
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Lectern`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is a new heading to go to
  useEffect(() => {
    if (!keepsFocus) heading.current?.focus({ preventScroll: true });
  }, [subject]);
  return heading;
}
