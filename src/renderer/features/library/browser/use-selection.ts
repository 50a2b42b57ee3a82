import { useState } from 'react';
import type { CardSort } from '../../../../shared/model/browse.ts';
import type { CardId, DossierId } from '../../../../shared/model/ids.ts';
import { call } from '../../../client/client.ts';
import type { CardRows } from './use-card-rows.ts';

/** Cards that one action may change. */
const MOST = 5_000;

export type Selection = {
  readonly selected: ReadonlySet<CardId>;
  /** The row that the keyboard is at. */
  readonly cursor: number;
  /** Goes to a row and selects it alone. */
  readonly choose: (index: number) => void;
  /** Goes to a row and selects or unselects it, leaving the others. */
  readonly toggle: (index: number) => void;
  /** Goes to a row and selects all from the last one chosen. */
  readonly extend: (index: number) => void;
  /** Goes to a row and selects nothing. */
  readonly move: (index: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
};

/** Which cards are selected, as in any list of files: by click or keys, with Ctrl one by one, with Shift a stretch. */
export function useSelection(
  dossier: DossierId,
  text: string,
  sort: CardSort,
  { found, rowAt }: CardRows,
): Selection {
  const [selected, setSelected] = useState<ReadonlySet<CardId>>(new Set());
  const [place, setPlace] = useState({ cursor: 0, anchor: 0 });
  const total = found?.total ?? 0;
  const clamp = (index: number) => Math.max(0, Math.min(index, total - 1));
  const cursor = clamp(place.cursor);

  const take = async (first: number, last: number) => {
    const count = Math.min(MOST, last - first + 1);
    const near = Array.from({ length: count }, (_, index) => rowAt(first + index)?.id);
    const known = near.filter((id) => id !== undefined);
    const ids =
      known.length === count
        ? known
        : await call('cards.pick', { dossier, text, sort, from: first, count }).catch(() => known);
    setSelected(new Set(ids));
  };

  return {
    selected,
    cursor,
    choose: (index) => {
      const at = clamp(index);
      const id = rowAt(at)?.id;
      setPlace({ cursor: at, anchor: at });
      setSelected(new Set(id === undefined ? [] : [id]));
    },
    toggle: (index) => {
      const at = clamp(index);
      const id = rowAt(at)?.id;
      setPlace({ cursor: at, anchor: at });
      if (id === undefined) return;
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setSelected(next);
    },
    extend: (index) => {
      const at = clamp(index);
      const anchor = clamp(place.anchor);
      setPlace({ cursor: at, anchor });
      void take(Math.min(anchor, at), Math.max(anchor, at));
    },
    move: (index) => setPlace({ ...place, cursor: clamp(index) }),
    selectAll: () => {
      if (total > 0) void take(0, total - 1);
    },
    clear: () => setSelected(new Set()),
  };
}
