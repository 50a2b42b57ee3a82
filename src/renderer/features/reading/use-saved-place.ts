import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { DossierId } from '../../../shared/model/ids.ts';
import { addRange, type ReadRange } from '../../../shared/model/read-ranges.ts';
import { useCall } from '../../client/queries.ts';

const PAUSE = 500;

/**
 * Saves the place half a second after the last move, and at once when the reader leaves; with it goes what was
 * read, which `take` gives once.
 */
export function useSavedPlace(dossier: DossierId, take: () => readonly ReadRange[]) {
  const cache = useQueryClient();
  const { mutate, error } = useCall('reading.save', { invalidates: ['today.get'] });
  const timer = useRef<number>(undefined);
  const place = useRef<number>(undefined);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const isMoved = timer.current !== undefined;
    timer.current = undefined;
    const offset = place.current;
    const read = take();
    if (offset === undefined || (!isMoved && read.length === 0)) return;
    mutate({ dossier, offset, read: [...read] });
    // The article is asked for once, so its copy here learns of the new place, too.
    cache.setQueryData<Article>(['article.get', { dossier }], (article) => {
      const known = article?.reading?.read ?? [];
      return article && { ...article, reading: { offset, read: read.reduce(addRange, known) } };
    });
  }, [cache, dossier, mutate, take]);

  const save = useCallback(
    (offset: number) => {
      window.clearTimeout(timer.current);
      place.current = offset;
      timer.current = window.setTimeout(flush, PAUSE);
    },
    [flush],
  );

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  return { save, error };
}
