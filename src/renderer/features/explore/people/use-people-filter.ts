import { useRef } from 'react';
import { useSearchParams } from 'wouter';
import type { EntityId } from '../../../../shared/model/ids.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { useReply } from '../../../client/queries.ts';
import type { Arrangement } from './groups.ts';

/** What is shown and how, kept in the address, so that Back and reload find it again. */
export function usePeopleFilter() {
  const [params, setParams] = useSearchParams();
  const text = params.get('q') ?? '';
  const by: Arrangement = params.get('by') === 'country' ? 'country' : 'role';
  const { data, error } = useReply('people.find', { dossier: useDossier().id, text });
  // While the next answer is on its way, the last one stands: nothing flickers as the learner types.
  const last = useRef<readonly EntityId[] | undefined>(undefined);
  if (data) last.current = data;

  const change = (changes: Readonly<Record<string, string>>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    text,
    by,
    /** The ids that match; none before the first answer. */
    found: last.current,
    error,
    setText: (q: string) => change({ q }),
    setBy: (arrangement: Arrangement) => change({ by: arrangement === 'role' ? '' : arrangement }),
  };
}
