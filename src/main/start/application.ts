import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Moment } from '../domain/review/moment.ts';
import { createOptimiser } from '../optimiser/optimiser.ts';
import { createDispatch, type Dispatch } from '../rpc/dispatch.ts';
import { type BadDossier, completeSearch, seedDossiers } from '../services/seed.ts';
import { openLibrary } from '../services/volumes.ts';
import { listDossiers } from '../storage/dossier-rows.ts';
import { readMigrations } from '../storage/migrations.ts';
import { openDatabase } from '../storage/open.ts';
import type { StorageProblem } from '../storage/problem.ts';
import { explainBadDossier } from './explain-dossier.ts';

export type ApplicationOptions = {
  /** The folder of the learner's data; it is made when it is not there. */
  readonly data: string;
  /** The folder that holds `db/`. */
  readonly root: string;
  readonly now: () => Moment;
  /** The built script of the worker that fits weights. */
  readonly optimiserScript: URL;
  /** Told of bugs and of shipped dossiers that are not shown. */
  readonly report: (problem: unknown) => void;
};

/** The whole core of Lectern, the same under either shell. */
export type Application = { readonly dispatch: Dispatch; readonly close: () => void };

export type StartProblem =
  | StorageProblem
  | { readonly kind: 'bad-dossiers'; readonly dossiers: readonly BadDossier[] };

/** Opens the learner's database, brings schema and content up to date and readies the dispatch. */
export function openApplication(options: ApplicationOptions): Result<Application, StartProblem> {
  const migrations = readMigrations(join(options.root, 'db', 'migrations'));
  const opened = openDatabase(join(options.data, 'lectern.db'), migrations);
  if (!opened.ok) return opened;
  const database = opened.value;
  const bad = seedDossiers(database, join(options.root, 'db', 'dossiers'));
  // What was stored before can still be learnt; without any there is nothing to open.
  if (bad.length > 0 && listDossiers(database).length === 0) {
    database.close();
    return fail({ kind: 'bad-dossiers', dossiers: bad });
  }
  completeSearch(database);
  for (const dossier of bad) options.report(explainBadDossier(dossier));
  const deps = {
    database,
    library: openLibrary(database),
    now: options.now,
    newSeed: () => randomInt(2 ** 32),
    optimiser: createOptimiser(options.optimiserScript, options.report),
  };
  return ok({ dispatch: createDispatch(deps, options.report), close: () => void database.close() });
}
