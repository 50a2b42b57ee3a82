import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';

/** Undo, and redo while there is something to do again, each titled with what it would do. */
export function UndoButtons({
  undoName,
  redoName,
  onUndo,
  onRedo,
}: {
  /** None where there is nothing to take back. */
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  return (
    <>
      <Button
        look="quiet"
        disabled={undoName === undefined}
        onClick={onUndo}
        title={undoName === undefined ? undefined : `Undo: ${undoName}`}
        aria-keyshortcuts="u"
      >
        <Undo2 size={18} aria-hidden="true" />
        Undo
      </Button>
      {redoName !== undefined && (
        <Button look="quiet" onClick={onRedo} title={`Redo: ${redoName}`} aria-keyshortcuts="r">
          <Redo2 size={18} aria-hidden="true" />
          Redo
        </Button>
      )}
    </>
  );
}
