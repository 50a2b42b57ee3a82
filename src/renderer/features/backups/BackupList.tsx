import type { Backup } from '../../../shared/model/backup.ts';
import { Button } from '../../ui/Button.tsx';
import { REASONS, sayContent, saySize, sayWhen } from './backup-words.ts';
import './backups.css';

/** Backups to choose from, newest first: when, what is in them, and why they were made. */
export function BackupList({
  backups,
  isBusy,
  onRestore,
}: {
  readonly backups: readonly Backup[];
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}) {
  return (
    <ul className="backup-list">
      {backups.map((backup) => (
        <li key={backup.id} className="backup">
          <div className="backup-what">
            <p className="backup-when">{sayWhen(backup)}</p>
            <p className="backup-content">{sayContent(backup)}</p>
            <p className="backup-why">
              {REASONS[backup.reason]} · {saySize(backup.bytes)}
            </p>
          </div>
          <Button
            aria-label={`Restore the backup of ${sayWhen(backup)}`}
            disabled={isBusy}
            onClick={() => onRestore(backup)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  );
}
