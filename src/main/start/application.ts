import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { createBackupMaker } from '../keeping/backups.ts';
import { checkInWorker } from '../keeping/check-in-worker.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import type { Keeper } from '../services/keeper.ts';
import { tidyBackups } from '../storage/backup-files.ts';
import { detailOf, isDiskFailure } from '../storage/failure.ts';
import { isHeld } from '../storage/inspect.ts';
import { readMigrations } from '../storage/migrations.ts';
import type { Database } from '../storage/open.ts';
import { announceRestore, completeRestore, databasePath } from '../storage/restore.ts';
import { unseal } from '../storage/seal.ts';
import { isProven, keepLogShort, proveInTurns } from '../storage/settle.ts';
import { type CoreOptions, openCore, type StartProblem } from './core.ts';
import { explainStart } from './explain.ts';
import { openCopy } from './read-only.ts';
import { openRescue } from './rescue.ts';
import { restoreBackup } from './restoring.ts';
import type { Keeping, Seat } from './seat.ts';

export type ApplicationOptions = Omit<CoreOptions, 'migrations'> & {
  /** The built script of the worker that checks backups; without it none is made by itself. */
  readonly checkScript?: URL;
};

/** The whole of Lectern, the same under either shell. */
export type Application = {
  readonly dispatch: Dispatch;
  readonly close: () => void;
  /** What closing would cut short: a backup, until it has ended. */
  readonly underWay: () => Promise<void> | undefined;
  /** A sentence for whoever started it, where not all is well. */
  readonly warning: string | undefined;
};

/**
 * Opens the learner's data. Damaged data open a rescue in the place of the core, and data that cannot be written
 * open to be read; what can do neither is a problem.
 */
export function openApplication(given: ApplicationOptions): Result<Application, StartProblem> {
  const options = { ...given, migrations: readMigrations(join(given.root, 'db', 'migrations')) };
  tidyFolder(options);
  let seat: Seat | undefined;
  let problem: StartProblem | undefined;
  const sit = (isHasty: boolean) => {
    const opened = openSeat(options, keeping, isHasty);
    seat = opened.ok ? opened.value : undefined;
    problem = opened.ok ? undefined : opened.error;
  };
  // Without a seal the next start reads the file from end to end, and opens the rescue. What was not yet compared
  // with its seal will be.
  const noteDamage = () => {
    if (seat?.database === undefined || isProven(seat.database)) unseal(databasePath(options.data));
  };
  const maker = createBackupMaker({
    data: options.data,
    now: options.now,
    report: options.report,
    database: () => seat?.database,
    check: (path) => checkInWorker(options.checkScript ?? new URL('./check.js', import.meta.url), path),
    onDamage: noteDamage,
  });
  const keeping: Keeping = {
    maker,
    noteDamage,
    restore: (id) => restoreBackup(options, keeping, id, seat?.database),
    replace: () => {
      announceRestore(options.data, options.now().at);
      keeping.reopen(() => completeRestore(options.data));
    },
    reopen: (meanwhile) => {
      seat?.close();
      seat = undefined;
      try {
        meanwhile();
        sit(false);
      } catch (error) {
        options.report(error);
        problem = { kind: 'unwritable', path: databasePath(options.data), detail: detailOf(error) };
      }
    },
  };
  /** Reads a file through that was opened before; one that is damaged gets a rescue in the place of the core. */
  const proveSeat = async (database: Database) => {
    if ((await proveInTurns(database)) === false) keeping.reopen(() => {});
  };
  const shorten = (database: Database) => void keepLogShort(database).catch(options.report);
  sit(true);
  if (seat === undefined) return fail(problem ?? { kind: 'bad-dossiers', dossiers: [] });
  const { database, warning }: Seat = seat;
  const proven = database ? proveSeat(database).catch(options.report) : Promise.resolve();
  if (options.checkScript) void proven.then(maker.begin);
  return ok({
    dispatch: (raw) => {
      const asked = seat;
      if (asked === undefined)
        return fail({ kind: 'unavailable', message: problem ? explainStart(problem) : '' });
      if (!isClock(raw)) maker.noteUse();
      const answer = asked.dispatch(raw);
      if (asked.database) setImmediate(shorten, asked.database);
      return answer;
    },
    close: () => {
      maker.stop();
      seat?.close();
    },
    underWay: maker.underWay,
    warning,
  });
}

/** Whether a call comes by the clock, from nobody who uses Lectern. */
function isClock(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'method' in raw && raw.method === 'due.get';
}

/**
 * Finishes what was announced and clears what was cut short. What another Lectern is about is its own, and a folder
 * that cannot be written is left as it is.
 */
function tidyFolder({ data, report }: CoreOptions): void {
  if (isHeld(databasePath(data))) return;
  try {
    completeRestore(data);
    tidyBackups(data);
  } catch (error) {
    // Opening the database says the same, in words.
    if (!isDiskFailure(error)) report(error);
  }
}

function openSeat(options: CoreOptions, keeping: Keeping, isHasty: boolean): Result<Seat, StartProblem> {
  const keeper: Keeper = {
    state: () => ({ kind: 'open' }),
    shelf: keeping.maker.shelf,
    make: keeping.maker.make,
    noteDamage: keeping.noteDamage,
    restore: keeping.restore,
  };
  const opened = openCore(options, keeper, { isHasty });
  if (opened.ok) return ok({ ...opened.value, warning: undefined });
  const problem = opened.error;
  if (problem.kind === 'damaged') return openRescue(options, keeping, problem);
  if (problem.kind === 'unwritable' || problem.kind === 'no-backup') {
    return openCopy(options, keeping, problem) ?? opened;
  }
  return opened;
}
