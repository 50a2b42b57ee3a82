import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useReply } from '../client/queries.ts';
import { callShell, hasShell } from '../client/shell.ts';
import { SingleKeys } from '../ui/single-keys.ts';

/** Puts the learner's theme, text size and line spacing on <html>, and says which keys work; until they are known the system's theme holds. */
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
  useEffect(() => {
    if (!hasShell()) return;
    // Sepia is a light theme. A shell that cannot follow keeps its own look.
    callShell('shell.theme', { theme: theme === 'sepia' ? 'light' : theme }).catch(() => undefined);
  }, [theme]);
  return isPending ? null : <SingleKeys value={data?.singleKeys ?? true}>{children}</SingleKeys>;
}
