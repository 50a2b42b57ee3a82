import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import type { DraftPreview } from '../../../shared/model/own-card.ts';
import { call } from '../../client/client.ts';

/** Milliseconds without a key after which the preview follows. */
const PAUSE = 150;

/** What the words in the fields would come to, a moment after the last key. */
export function usePreview(params: Params<'card.preview'>): DraftPreview | undefined {
  const written = JSON.stringify(params);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(written), PAUSE);
    return () => window.clearTimeout(timer);
  }, [written]);
  const { data } = useQuery({
    queryKey: ['card.preview', settled],
    queryFn: () => call('card.preview', JSON.parse(settled)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data;
}
