import type { Backup } from '../../../shared/model/backup.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sayContent, sayWhen } from './backup-words.ts';

/** Asks before everything goes back to how it was, and says what is kept. */
export function RestoreDialog({
  backup,
  isRestoring,
  problem,
  onRestore,
  onClose,
}: {
  readonly backup: Backup;
  readonly isRestoring: boolean;
  readonly problem: string | undefined;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={`Restore the backup of ${sayWhen(backup)}?`} onClose={onClose} keepsOpen>
      <div className="backup-ask">
        <p>
          Cards, reviews, quizzes, notes and settings go back to how they were then: {sayContent(backup)}.
        </p>
        <p>What you have now is kept: a backup of it is made first, and its file is set aside.</p>
        <Notice>{problem}</Notice>
        <div className="backup-actions">
          <Button look="primary" disabled={isRestoring} onClick={onRestore}>
            {isRestoring ? 'Restoring…' : 'Restore this backup'}
          </Button>
          <Button disabled={isRestoring} onClick={onClose}>
            Keep what I have
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
