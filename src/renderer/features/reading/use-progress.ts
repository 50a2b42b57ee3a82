import { useMemo } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { ReadRange } from '../../../shared/model/read-ranges.ts';
import { outlineOf } from './outline.ts';
import { findWords, measureProgress } from './progress.ts';

/** The article's sections, and how far each and the whole have been read; counted anew only when more is read. */
export function useProgress({ passages, dossier, length }: Article, read: readonly ReadRange[]) {
  const words = useMemo(() => findWords(passages), [passages]);
  const parts = useMemo(() => outlineOf(passages, dossier.title), [passages, dossier.title]);
  return useMemo(
    () => ({
      whole: measureProgress(words, { start: 0, end: length }, read),
      sections: parts.map((part) => ({ ...part, progress: measureProgress(words, part, read) })),
    }),
    [words, parts, length, read],
  );
}
