import type { BackupOutcome, BackupReason, BackupShelf } from '../../shared/model/backup.ts';
import type { Moment } from '../domain/review/moment.ts';
import { backupFolder, listBackups, showBackup } from '../storage/backup-files.ts';
import type { FileReport } from '../storage/check-file.ts';
import { type BackupEnd, makeBackup } from '../storage/make-backup.ts';
import type { Database } from '../storage/open.ts';

/** Milliseconds of use between two backups. */
const EVERY = 30 * 60_000;
/** Milliseconds after the start, so that the first screen does not wait for the disk. */
const AFTER_START = 2_000;

export type BackupMaker = {
  readonly shelf: () => BackupShelf;
  readonly make: (reason: BackupReason) => void;
  /** The backup that is being made, until it has ended; none where none is. */
  readonly underWay: () => Promise<void> | undefined;
  /** Says on the shelf how something else ended. */
  readonly tell: (outcome: BackupOutcome) => void;
  /** Says that something was asked of the core: a time without use needs no backup. */
  readonly noteUse: () => void;
  /** Makes one soon, and again after every half hour of use; ends with `stop`. */
  readonly begin: () => void;
  readonly stop: () => void;
};

type Surroundings = {
  readonly data: string;
  /** The learner's own database; none while it is not open. */
  readonly database: () => Database | undefined;
  readonly now: () => Moment;
  readonly check: (path: string) => Promise<FileReport>;
  readonly report: (problem: unknown) => void;
  /** Told when a copy did not pass its check. */
  readonly onDamage: () => void;
};

/** Makes backups of the database in use, one at a time, beside everything else. */
export function createBackupMaker({ data, ...around }: Surroundings): BackupMaker {
  let running: Promise<void> | undefined;
  let outcome: BackupOutcome | undefined;
  let isUsed = false;
  let isStopped = false;
  const timers: NodeJS.Timeout[] = [];

  const make = (reason: BackupReason) => {
    const database = around.database();
    if (running || isStopped || !database) return;
    isUsed = false;
    const task = { database, data, reason, moment: around.now() };
    running = makeBackup(task, around.check).then((end) => {
      running = undefined;
      // Closing the database cuts a backup short; its beginnings are removed at the next start.
      if (isStopped) return;
      outcome = conclude(end);
      if (end.kind === 'damaged') around.onDamage();
      if (end.kind === 'failed' || end.kind === 'damaged') around.report(end.detail);
    });
  };

  return {
    make,
    underWay: () => running,
    tell: (told) => {
      outcome = told;
    },
    shelf: () => ({
      backups: listBackups(data).map(showBackup),
      folder: backupFolder(data),
      work: running ? 'making' : 'none',
      outcome,
    }),
    noteUse: () => {
      isUsed = true;
    },
    begin: () => {
      if (isStopped) return;
      // Timers go by a clock of their own, which no change of the date moves.
      timers.push(
        setTimeout(() => make('start'), AFTER_START),
        setInterval(() => isUsed && make('use'), EVERY),
      );
      for (const timer of timers) timer.unref();
    },
    stop: () => {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function conclude(end: BackupEnd): BackupOutcome {
  return end.kind === 'made' || end.kind === 'unchanged'
    ? { kind: end.kind, id: end.backup.id }
    : { kind: end.kind };
}
