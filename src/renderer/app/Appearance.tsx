import { type ReactNode, useLayoutEffect } from 'react';
import { useReply } from '../client/queries.ts';

/** Puts the learner's theme, text size and line spacing on <html>; until they are known the system's theme holds. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useReply('settings.get', {});
  const theme = data?.theme ?? 'system';
  const size = (data?.textSize ?? 100) / 100;
  const spacing = (data?.lineSpacing ?? 160) / 100;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-theme', theme);
    root.style.setProperty('--text-size', String(size));
    root.style.setProperty('--line-text', String(spacing));
  }, [theme, size, spacing]);
  return isPending ? null : children;
}
