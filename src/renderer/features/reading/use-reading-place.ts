import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { ReadRange } from '../../../shared/model/read-ranges.ts';
import type { Place } from './place.ts';
import { usePlace } from './use-place.ts';
import { useReadRanges } from './use-read-ranges.ts';
import { useSavedPlace } from './use-saved-place.ts';

/** Moving on by so many characters means that the reader has found her way. */
const FOUND = 800;

const NOTHING: readonly ReadRange[] = [];

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
  // What is shown comes from the place, and moving to a place saves what was read: the save is found by name.
  const save = useRef<(offset: number) => void>(() => {});
  const onMove = useCallback(
    ({ first }: Place) => {
      if (!keeps) return;
      save.current(first);
      if (openAt !== undefined && Math.abs(first - openAt) > FOUND) setResumed(false);
    },
    [keeps, openAt],
  );
  const { place } = usePlace({ article: text, bar, length, openAt, onMove });
  const { read, take } = useReadRanges(place.shown, keeps, reading?.read ?? NOTHING);
  const saved = useSavedPlace(dossier.id, take);
  useLayoutEffect(() => {
    save.current = saved.save;
  }, [saved.save]);
  // Opening the article is a beginning, even before the first scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the reader opens
  useEffect(() => {
    if (keeps) saved.save(openAt ?? 0);
  }, []);
  return { place, read, resumed, forgetResumed: () => setResumed(false), saveError: saved.error };
}
