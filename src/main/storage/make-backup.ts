import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { BackupReason } from '../../shared/model/backup.ts';
import { thinBackups } from '../domain/backup/thin.ts';
import type { Moment } from '../domain/review/moment.ts';
import {
  backupFolder,
  backupPath,
  freeId,
  listBackups,
  PARTIAL,
  removeBackup,
  type StoredBackup,
  writeManifest,
} from './backup-files.ts';
import { checkFile, type FileReport } from './check-file.ts';
import { moveDurably } from './durable.ts';
import { detailOf, isDamage, isFullDisk } from './failure.ts';
import { makeFolder } from './inspect.ts';
import { copyDatabase, prove } from './settle.ts';

/** How making a backup ended. */
export type BackupEnd =
  | { readonly kind: 'made'; readonly backup: StoredBackup }
  /** The newest one holds the very same. */
  | { readonly kind: 'unchanged'; readonly backup: StoredBackup }
  /** The copy did not pass its check, so the database itself is damaged. */
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed'; readonly detail: string };

export type BackupTask = {
  readonly database: Database;
  /** The data folder. */
  readonly data: string;
  readonly reason: BackupReason;
  readonly moment: Moment;
};

/**
 * Copies the database while it is in use, checks the copy, and only then lets it count: file and folder synced,
 * its hash in a manifest beside it. Then older ones are thinned. Disk trouble is an ending, not an exception.
 * `check` reads the copy from end to end, in a worker where somebody waits at a screen.
 */
export async function makeBackup(
  task: BackupTask,
  check: (path: string) => Promise<FileReport>,
): Promise<BackupEnd> {
  const copy = partialPath(task.data);
  try {
    if (!prove(task.database)) return BROKEN;
    makeFolder(backupFolder(task.data));
    await task.database.backup(copy);
    return keepCopy(task, copy, await check(copy));
  } catch (error) {
    return explain(error);
  } finally {
    removeCopy(copy);
  }
}

/** The same at once, for a start or a command that goes on only with a backup behind it. */
export function makeBackupNow(task: BackupTask): BackupEnd {
  const copy = partialPath(task.data);
  try {
    if (!prove(task.database)) return BROKEN;
    makeFolder(backupFolder(task.data));
    copyDatabase(task.database, copy);
    return keepCopy(task, copy, checkFile(copy));
  } catch (error) {
    return explain(error);
  } finally {
    removeCopy(copy);
  }
}

/** What could not be told by the check of a copy: each of its rows may be one that a flipped bit has changed. */
const BROKEN: BackupEnd = { kind: 'damaged', detail: 'the file is not as Lectern left it' };

const partialPath = (data: string) => join(backupFolder(data), `${PARTIAL}${process.pid}.db`);

function keepCopy({ data, moment, reason }: BackupTask, copy: string, report: FileReport): BackupEnd {
  if (report.kind === 'damaged') return report;
  const known = listBackups(data);
  const [newest] = known;
  if (newest?.sha256 === report.sha256) return { kind: 'unchanged', backup: newest };
  const { kind: _, ...counts } = report;
  const number = (newest?.number ?? 0) + 1;
  const backup: StoredBackup = {
    id: freeId(data, moment.at),
    format: 1,
    number,
    ...moment,
    reason,
    ...counts,
  };
  chmodSync(copy, 0o600);
  writeManifest(data, backup);
  moveDurably(copy, backupPath(data, backup.id));
  for (const { id } of thinBackups([backup, ...known])) removeBackup(data, id);
  return { kind: 'made', backup };
}

function removeCopy(copy: string): void {
  try {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  } catch {
    // What a disk keeps that refuses even this is removed at the next start.
  }
}

function explain(error: unknown): BackupEnd {
  if (isFullDisk(error)) return { kind: 'no-room' };
  return { kind: isDamage(error) ? 'damaged' : 'failed', detail: detailOf(error) };
}
