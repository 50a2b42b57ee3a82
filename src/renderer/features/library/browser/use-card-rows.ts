import { useRef } from 'react';
import type { CardRow, CardSort, FoundCards } from '../../../../shared/model/browse.ts';
import type { DossierId } from '../../../../shared/model/ids.ts';
import { useReply } from '../../../client/queries.ts';

/** Rows are asked for in steps of so many, with as many before and behind what is seen. */
const STEP = 50;

type Found = Extract<FoundCards, { kind: 'found' }>;

/** What a search finds, with the rows around the first one that is seen. */
export type CardRows = {
  /** None before the first answer. */
  readonly found: Found | undefined;
  /** Why what is typed cannot be read; what was found before stays meanwhile. */
  readonly unclear: Extract<FoundCards, { kind: 'unclear' }> | undefined;
  readonly rowAt: (index: number) => CardRow | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Asks for the rows about to be seen; while they are on their way, those that were there stand. */
export function useCardRows(dossier: DossierId, text: string, sort: CardSort, firstSeen: number): CardRows {
  const from = Math.max(0, Math.floor(firstSeen / STEP) * STEP - STEP);
  const query = useReply('cards.find', { dossier, text, sort, from, count: 4 * STEP });
  const last = useRef<Found | undefined>(undefined);
  if (query.data?.kind === 'found') last.current = query.data;
  const found = last.current;
  return {
    found,
    unclear: query.data?.kind === 'unclear' ? query.data : undefined,
    rowAt: (index) => found?.rows[index - found.from],
    error: query.error,
    retry: () => void query.refetch(),
  };
}
