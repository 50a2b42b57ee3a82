import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { DossierId } from '../../../shared/model/ids.ts';
import { useCall } from '../../client/queries.ts';

const PAUSE = 500;

/** Saves the place half a second after the last move, and at once when the reader leaves. */
export function useSavedPlace(dossier: DossierId) {
  const cache = useQueryClient();
  const { mutate, error } = useCall('reading.save', { invalidates: ['today.get'] });
  const waiting = useRef<{ readonly offset: number; readonly timer: number } | undefined>(undefined);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { offset, timer } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = undefined;
    mutate({ dossier, offset });
    // The article is asked for once, so its copy here learns of the new place, too.
    cache.setQueryData<Article>(['article.get', { dossier }], (article) => {
      const furthest = Math.max(offset, article?.reading?.furthest ?? 0);
      return article && { ...article, reading: { offset, furthest } };
    });
  }, [cache, dossier, mutate]);

  const save = useCallback(
    (offset: number) => {
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { offset, timer: window.setTimeout(flush, PAUSE) };
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
