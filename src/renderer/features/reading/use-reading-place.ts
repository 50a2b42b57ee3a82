import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { Place } from './place.ts';
import { usePlace } from './use-place.ts';
import { useSavedPlace } from './use-saved-place.ts';

/** Moving on by so many characters means that the reader has found her way. */
const FOUND = 800;

type Options = {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  /** The bar that covers the top of the window. */
  readonly bar: RefObject<HTMLElement | null>;
  /** Whether this is reading; looking up a proof keeps no place. */
  readonly keeps: boolean;
};

/** Opens the article where the learner stopped, follows where she reads, and keeps her place. */
export function useReadingPlace({ article, text, bar, keeps }: Options) {
  const { dossier, length, reading } = article;
  // An article read to its end opens at its top again.
  const [openAt] = useState(() =>
    keeps && reading && reading.offset > 0 && reading.offset < length ? reading.offset : undefined,
  );
  const [resumed, setResumed] = useState(openAt !== undefined);
  const [furthest, setFurthest] = useState(reading?.furthest ?? 0);
  const { save, error } = useSavedPlace(dossier.id);
  const onMove = useCallback(
    ({ first, eye }: Place) => {
      if (!keeps) return;
      save(first);
      setFurthest((last) => Math.max(last, eye));
      if (openAt !== undefined && Math.abs(first - openAt) > FOUND) setResumed(false);
    },
    [keeps, save, openAt],
  );
  // Opening the article is a beginning, even before the first scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the reader opens
  useEffect(() => {
    if (keeps) save(openAt ?? 0);
  }, []);
  const { place } = usePlace({ article: text, bar, length, openAt, onMove });
  return { place, furthest, resumed, forgetResumed: () => setResumed(false), saveError: error };
}
