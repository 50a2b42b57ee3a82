import { useState } from 'react';
import type { CardRow } from '../../../../shared/model/browse.ts';
import type { CardId } from '../../../../shared/model/ids.ts';
import type { CardChange } from '../../../../shared/model/review.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { useUndo } from '../../../app/use-undo.ts';
import { messageOf } from '../../../client/failure.ts';
import { useCall } from '../../../client/queries.ts';
import { plural } from '../../../ui/plural.ts';

/** Something that can be done to the selection, on its button and by its keys. */
type BrowserCommand = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly run: () => void;
};

export type BrowserActions = {
  readonly commands: readonly BrowserCommand[];
  readonly change: (change: CardChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
  /** What was just done. */
  readonly said: string | undefined;
  /** Why the last action was not carried out. */
  readonly problem: string | undefined;
};

/** What the learner does to the selected cards, each with one undo; `shown` are those of them that are loaded. */
export function useBrowserActions(
  selected: ReadonlySet<CardId>,
  shown: readonly CardRow[],
  steps: { readonly undo: string | undefined; readonly redo: string | undefined } | undefined,
): BrowserActions {
  const dossier = useDossier().id;
  const [said, setSaid] = useState<string>();
  const moved = { invalidates: ['cards.find', 'filters.list', 'card.get', 'review.next'] } as const;
  const changing = useCall('cards.change', moved);
  const [refused, refuse] = useState<Error>();
  const names = { undo: steps?.undo, redo: steps?.redo };
  const { undo, redo } = useUndo('Cards', dossier, names, { say: setSaid, refuse });
  const error = changing.error ?? refused;

  const change = (what: CardChange) => {
    if (selected.size === 0) return;
    changing.mutate(
      { dossier, cards: [...selected], change: what },
      {
        onSuccess: ({ changed }) =>
          setSaid(
            changed === 0 ? 'Nothing to change in these cards.' : `${plural(changed, 'card')} changed.`,
          ),
      },
    );
  };
  const every = (is: (row: CardRow) => boolean) => shown.length > 0 && shown.every(is);
  const suspended = every((row) => row.suspended);
  const marked = every((row) => row.marked);
  const buried = every((row) => row.buried);
  return {
    commands: [
      {
        name: buried ? 'Unbury' : 'Bury',
        keys: ['-'],
        run: () => change({ kind: buried ? 'unbury' : 'bury' }),
      },
      {
        name: suspended ? 'Unsuspend' : 'Suspend',
        keys: ['@'],
        run: () => change({ kind: 'suspend', on: !suspended }),
      },
      { name: marked ? 'Unmark' : 'Mark', keys: ['*'], run: () => change({ kind: 'mark', on: !marked }) },
      { name: 'Forget', keys: ['Ctrl+Alt+n'], run: () => change({ kind: 'forget' }) },
      { name: 'Delete own cards', keys: ['Delete'], run: () => change({ kind: 'delete' }) },
    ],
    change,
    undo,
    redo,
    undoName: names.undo,
    redoName: names.redo,
    said,
    problem: error ? messageOf(error) : undefined,
  };
}
