import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Moment } from '../domain/review/moment.ts';
import { createOptimiser } from '../optimiser/optimiser.ts';
import { createDispatch, type Dispatch } from '../rpc/dispatch.ts';
import type { Keeper } from '../services/keeper.ts';
import { type BadDossier, completeSearch, isUpgradeDue, seedDossiers } from '../services/seed.ts';
import { openLibrary } from '../services/volumes.ts';
import { listDossiers } from '../storage/dossier-rows.ts';
import { makeBackupNow } from '../storage/make-backup.ts';
import { isMigrationDue, type Migration, migrate } from '../storage/migrations.ts';
import { closeDatabase, type Database, takeDatabase } from '../storage/open.ts';
import type { StorageProblem } from '../storage/problem.ts';
import { databasePath } from '../storage/restore.ts';
import { settle } from '../storage/settle.ts';
import { explainBadDossier } from './explain-dossier.ts';

export type CoreOptions = {
  /** The folder of the learner's data; it is made when it is not there. */
  readonly data: string;
  /** The folder that holds `db/`. */
  readonly root: string;
  readonly migrations: readonly Migration[];
  readonly now: () => Moment;
  /** The built script of the worker that fits weights. */
  readonly optimiserScript: URL;
  /** Told of bugs and of shipped dossiers that are not shown. */
  readonly report: (problem: unknown) => void;
};

export type StartProblem =
  | StorageProblem
  /** The data are of an older Lectern, and could not be backed up before they are brought up to date. */
  | { readonly kind: 'no-backup'; readonly path: string; readonly detail: string }
  | { readonly kind: 'bad-dossiers'; readonly dossiers: readonly BadDossier[] };

/** An open database with all that answers over it. */
export type Core = { readonly database: Database; readonly dispatch: Dispatch; readonly close: () => void };

/**
 * Opens the learner's database, brings schema and content up to date and readies the dispatch. With `isHasty` a large
 * file is not read through before; the caller then does so.
 */
export function openCore(
  options: CoreOptions,
  keeper: Keeper,
  how?: { readonly isHasty: boolean },
): Result<Core, StartProblem> {
  const path = databasePath(options.data);
  const taken = takeDatabase(path, options.migrations, how);
  if (!taken.ok) return taken;
  const database = taken.value;
  const problem = bringUpToDate(database, options);
  if (problem) {
    closeDatabase(database);
    return fail(problem);
  }
  const optimiser = createOptimiser(options.optimiserScript, options.report);
  const library = openLibrary(database);
  const deps = { database, library, now: options.now, newSeed: () => randomInt(2 ** 32), optimiser, keeper };
  return ok({
    database,
    dispatch: createDispatch(deps, options.report),
    close: () => {
      optimiser.cancel();
      closeDatabase(database);
    },
  });
}

/** Migrates and seeds, each behind a verified backup where there is something to lose. */
function bringUpToDate(database: Database, options: CoreOptions): StartProblem | undefined {
  const dossiers = join(options.root, 'db', 'dossiers');
  const isOld = isMigrationDue(database, options.migrations);
  if (isOld || isUpgradeDue(database, dossiers)) {
    const problem = backUp(database, options, isOld ? 'migration' : 'upgrade');
    if (problem) return problem;
  }
  migrate(database, options.migrations);
  const bad = seedDossiers(database, dossiers);
  // What was stored before can still be learnt; without any there is nothing to open.
  if (bad.length > 0 && listDossiers(database).length === 0) return { kind: 'bad-dossiers', dossiers: bad };
  for (const dossier of bad) options.report(explainBadDossier(dossier));
  completeSearch(database);
  settle(database);
  return undefined;
}

function backUp(
  database: Database,
  { data, now }: CoreOptions,
  reason: 'migration' | 'upgrade',
): StartProblem | undefined {
  const end = makeBackupNow({ database, data, reason, moment: now() });
  if (end.kind === 'made' || end.kind === 'unchanged') return undefined;
  const path = databasePath(data);
  if (end.kind === 'damaged') return { kind: 'damaged', path, sign: 'structure', detail: end.detail };
  return { kind: 'no-backup', path, detail: end.kind === 'no-room' ? 'the disk is full' : end.detail };
}
