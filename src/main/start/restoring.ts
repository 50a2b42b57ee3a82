import { rmSync } from 'node:fs';
import type { RestoreEnd } from '../services/keeper.ts';
import { listBackups, showBackup } from '../storage/backup-files.ts';
import { isFullDisk } from '../storage/failure.ts';
import { makeBackupNow } from '../storage/make-backup.ts';
import type { Database } from '../storage/open.ts';
import { stageBackup, stagedPath } from '../storage/restore.ts';
import type { CoreOptions } from './core.ts';
import type { Keeping } from './seat.ts';

/**
 * Puts a backup in the place of the data. It is copied and compared first, so that a full disk stops it before
 * anything moved; then the data get a backup of their own, if they are whole, and their file is moved aside.
 */
export function restoreBackup(
  { data, now, report }: CoreOptions,
  keeping: Keeping,
  id: string,
  database: Database | undefined,
): RestoreEnd {
  if (keeping.maker.underWay()) return { kind: 'busy' };
  const backup = listBackups(data).find((one) => one.id === id);
  if (backup === undefined) return { kind: 'gone' };
  let isReady = false;
  try {
    if (!stageBackup(data, backup)) return { kind: 'damaged' };
    const kept = database && makeBackupNow({ database, data, reason: 'restore', moment: now() });
    if (kept?.kind === 'no-room') return kept;
    if (kept?.kind === 'failed') {
      report(kept.detail);
      return { kind: 'failed' };
    }
    isReady = true;
  } catch (error) {
    report(error);
    return { kind: isFullDisk(error) ? 'no-room' : 'failed' };
  } finally {
    if (!isReady) rmSync(stagedPath(data), { force: true });
  }
  keeping.replace();
  keeping.maker.tell({ kind: 'restored', id });
  return { kind: 'restored', backup: showBackup(backup) };
}
