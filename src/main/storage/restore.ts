import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { backupPath, isBackupWhole, type StoredBackup } from './backup-files.ts';
import { hashFile, moveDurably, syncFile, syncFolder, writeDurably } from './durable.ts';
import { makeFolder } from './inspect.ts';
import { bringLogBack } from './log-aside.ts';
import { checkLog } from './log-check.ts';
import { isSealed, seal, unseal } from './seal.ts';

/** What is to take the place of the database: said on disk before anything moves, and done by whoever starts next. */
const intent = z.object({ format: z.literal(1), kept: z.string().regex(/^[\w-]+$/u), sha256: z.string() });

export const databasePath = (data: string) => join(data, 'lectern.db');
const keptFolder = (data: string) => join(data, 'kept');
const intentPath = (data: string) => join(data, 'restore.json');

/** Where the file lies that takes the place of the database; nobody opens it there. */
export const stagedPath = (data: string) => `${databasePath(data)}.restoring`;

/** The files that are one database. */
const ENDS = ['', '-wal', '-journal', '-shm', '.seal'] as const;

/** Copies a backup beside the database. False when it is not what was checked when it was made. Throws disk errors. */
export function stageBackup(data: string, backup: StoredBackup): boolean {
  if (!isBackupWhole(data, backup)) return false;
  copyFileSync(backupPath(data, backup.id), stagedPath(data), constants.COPYFILE_FICLONE);
  syncFile(stagedPath(data));
  return hashFile(stagedPath(data)) === backup.sha256;
}

/**
 * Says on disk that what is staged takes the database's place, and that the database is kept under a name made of
 * `at`. From then on `completeRestore` does it, now or at the next start. Gives the folder where it will be kept.
 */
export function announceRestore(data: string, at: number): string {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  let kept = stamp;
  for (let turn = 2; existsSync(join(keptFolder(data), kept)); turn += 1) kept = `${stamp}-${turn}`;
  writeDurably(
    intentPath(data),
    `${JSON.stringify({ format: 1, kept, sha256: hashFile(stagedPath(data)) })}\n`,
  );
  return join(keptFolder(data), kept);
}

/**
 * Puts what was announced in the database's place; the database, which must be closed, is moved aside with its log
 * and never written to. Each step can be cut off and is done again by the next call. Removes what was never announced,
 * and gives a log back that a closing cut off had put aside.
 */
export function completeRestore(data: string): void {
  bringLogBack(databasePath(data));
  const announced = readIntent(data);
  if (announced === undefined) {
    rmSync(stagedPath(data), { force: true });
    return;
  }
  if (existsSync(stagedPath(data))) {
    keepAside(data, announced.kept);
    moveDurably(stagedPath(data), databasePath(data));
  }
  const placed = statSync(databasePath(data), { throwIfNoEntry: false });
  if (placed) seal(databasePath(data), { bytes: placed.size, sha256: announced.sha256 });
  rmSync(intentPath(data));
  syncFolder(data);
}

/** Moves the files of the database into a folder of their own. What is there already was moved by a call cut off. */
function keepAside(data: string, name: string): void {
  const folder = join(keptFolder(data), name);
  makeFolder(keptFolder(data));
  if (!existsSync(folder)) mkdirSync(folder);
  for (const end of ENDS) {
    const from = `${databasePath(data)}${end}`;
    const to = join(folder, `lectern.db${end}`);
    if (existsSync(from) && !existsSync(to)) moveDurably(from, to);
  }
  syncFolder(keptFolder(data));
  syncFolder(data);
}

function readIntent(data: string): z.output<typeof intent> | undefined {
  try {
    return intent.parse(JSON.parse(readFileSync(intentPath(data), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Readies a database to be opened as it is: without its seal, and without what in its log does not add up. A copy of
 * all its files is kept aside.
 */
export function acceptAsIs(data: string, at: number): void {
  const folder = join(
    keptFolder(data),
    `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}-as-found`,
  );
  makeFolder(folder);
  for (const end of ENDS) {
    const from = `${databasePath(data)}${end}`;
    if (existsSync(from)) copyFileSync(from, join(folder, `lectern.db${end}`));
  }
  syncFolder(folder);
  const log = `${databasePath(data)}-wal`;
  const { isDamaged, end } = checkLog(log, { mayHoldOld: !isSealed(databasePath(data)) });
  if (isDamaged) truncateSync(log, end);
  unseal(databasePath(data));
}
