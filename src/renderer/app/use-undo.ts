import type { Method } from '../../shared/contract/methods.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import type { ReviewTurn } from '../../shared/model/review.ts';
import { useCall } from '../client/queries.ts';
import { useUndoKeys } from './undo-keys.ts';

/** What shows anything that can be undone, and must be asked again. */
const SHOWN = [
  'review.next',
  'today.get',
  'recall.get',
  'entity.get',
  'card.get',
  'cards.find',
  'filters.list',
] as const satisfies readonly Method[];

/** What undo would take back and redo do again, by the names that the learner reads. */
type Steps = { readonly undo: string | undefined; readonly redo: string | undefined };

type Telling = {
  /** Says what was just done; nothing when something new begins. */
  readonly say: (said: string | undefined) => void;
  /** Says why it was not done; nothing when something new begins. */
  readonly refuse: (error: Error | undefined) => void;
  readonly onUndone?: (turn: ReviewTurn) => void;
};

/** Undo and redo of the last action, whatever it was and wherever it was done: their keys, listed under `title`. */
export function useUndo(
  title: string,
  dossier: DossierId,
  { undo: undoName, redo: redoName }: Steps,
  { say, refuse, onUndone }: Telling,
): { readonly undo: () => void; readonly redo: () => void; readonly isPending: boolean } {
  const undoing = useCall('action.undo', { invalidates: SHOWN });
  const redoing = useCall('action.redo', { invalidates: SHOWN });
  const move = (moving: typeof undoing, onDone: (turn: ReviewTurn) => void) => {
    say(undefined);
    refuse(undefined);
    // Two presses in quick succession are both meant.
    moving.mutate({ dossier }, { onSuccess: onDone, onError: refuse });
  };
  const undo = () =>
    move(undoing, (turn) => {
      onUndone?.(turn);
      say(`Undone: ${turn.redo}`);
    });
  const redo = () => move(redoing, (turn) => say(`Done again: ${turn.undo}`));
  useUndoKeys(title, { name: undoName, run: undo }, { name: redoName, run: redo });
  return { undo, redo, isPending: undoing.isPending || redoing.isPending };
}
