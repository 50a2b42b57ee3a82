import { useMemo } from 'react';
import { ENTITY_KINDS, type EntityKind } from '../../../shared/model/article.ts';
import type { Mark } from '../../../shared/model/settings.ts';
import type { ReaderSettings } from './use-reader-settings.ts';

/** Which marks stand in the text. */
export type Shown = {
  /** Names of these kinds are marked. */
  readonly kinds: ReadonlySet<EntityKind>;
  readonly notes: boolean;
};

/** What stands in the text where these marks are switched off; without names no kind is marked. */
export function shownWithout(hidden: readonly Mark[]): Shown {
  const kinds = hidden.includes('names') ? [] : ENTITY_KINDS.filter((kind) => !hidden.includes(kind));
  return { kinds: new Set(kinds), notes: !hidden.includes('notes') };
}

/** The marks shown, which of them are switched off, and a way to switch them. */
export function useShown({ settings, change }: ReaderSettings) {
  const { hiddenMarks: hidden } = settings;
  const shown = useMemo(() => shownWithout(hidden), [hidden]);
  const toggle = (mark: Mark) =>
    change({
      hiddenMarks: hidden.includes(mark) ? hidden.filter((other) => other !== mark) : [...hidden, mark],
    });
  return { shown, hidden, toggle };
}
