import { useEffect, useState } from 'react';
import type { DossierId } from '../../../shared/model/ids.ts';
import type { SearchReply } from '../../../shared/model/search.ts';
import { call } from '../../client/client.ts';
import { messageOf } from '../../client/failure.ts';

/** Milliseconds without a key before the core is asked; less than a finger needs for the next one. */
const PAUSE = 30;
/** Hits of each kind. */
const MOST = 20;

export type Searched =
  | { readonly state: 'idle' }
  /** `text` is what the reply answers, which may be behind what is being typed. */
  | { readonly state: 'found'; readonly text: string; readonly reply: SearchReply }
  | { readonly state: 'failed'; readonly text: string; readonly problem: string };

/** Searches while the learner types; a reply that was overtaken by newer words is dropped. */
export function useSearch(dossier: DossierId, text: string): Searched {
  const [searched, setSearched] = useState<Searched>({ state: 'idle' });
  const wanted = text.trim() === '' ? '' : text;
  useEffect(() => {
    let isOvertaken = false;
    const ask = async () => {
      const answer = await answerTo(dossier, wanted);
      if (!isOvertaken) setSearched(answer);
    };
    const timer = setTimeout(ask, wanted === '' ? 0 : PAUSE);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [dossier, wanted]);
  return wanted === '' ? { state: 'idle' } : searched;
}

async function answerTo(dossier: DossierId, text: string): Promise<Searched> {
  if (text === '') return { state: 'idle' };
  try {
    return { state: 'found', text, reply: await call('search.find', { dossier, text, most: MOST }) };
  } catch (error) {
    return { state: 'failed', text, problem: messageOf(error) };
  }
}
