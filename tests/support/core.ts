import { join } from 'node:path';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import type { Moment } from '../../src/main/domain/review/moment.ts';
import { createDispatch } from '../../src/main/rpc/dispatch.ts';
import { openLibrary } from '../../src/main/services/volumes.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { readMigrations } from '../../src/main/storage/migrations.ts';
import { closeDatabase, type Database, openDatabase, openInMemory } from '../../src/main/storage/open.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import type { DossierId } from '../../src/shared/model/ids.ts';
import { aDossier } from './dossiers.ts';
import { aKeeper } from './keeper.ts';
import { anOptimiser } from './optimiser.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const MIGRATIONS = readMigrations(join(ROOT, 'db', 'migrations'));
export const HARBOUR = 'harbour' as DossierId;

const NOON = Date.UTC(2031, 2, 4, 12);

/** The whole core over a database in memory, with a clock that moves only when it is told. */
export function aCore(dossier: Dossier = aDossier()): Core {
  const database = openInMemory(MIGRATIONS);
  replaceDossier(database, dossier);
  return openCore(database, { at: NOON, offsetMinutes: 0 });
}

/** The same over a new file, which the next start closes and opens again. */
export function aCoreInFile(path: string): Core {
  const open = () => {
    const opened = openDatabase(path, MIGRATIONS);
    if (!opened.ok) throw new Error(`The database could not be opened: ${opened.error.kind}`);
    return opened.value;
  };
  let database = open();
  replaceDossier(database, aDossier());
  return openCore(database, { at: NOON, offsetMinutes: 0 }, () => {
    closeDatabase(database);
    database = open();
    return database;
  });
}

export type Core = {
  readonly database: Database;
  readonly dispatch: ReturnType<typeof createDispatch>;
  readonly reports: unknown[];
  readonly optimiser: ReturnType<typeof anOptimiser>;
  readonly keeper: ReturnType<typeof aKeeper>;
  readonly now: () => Moment;
  readonly pass: (milliseconds: number) => void;
  /** Calls a method that is expected to succeed. */
  readonly call: <M extends Method>(method: M, params: Params<M>) => Reply<M>;
  /** The core as it is after the next start. */
  readonly reopen: () => Core;
};

function openCore(database: Database, start: Moment, restart: () => Database = () => database): Core {
  const optimiser = anOptimiser();
  let moment = start;
  const deps = {
    database,
    library: openLibrary(database),
    now: () => moment,
    newSeed: () => 7,
    optimiser,
    keeper: aKeeper(),
  };
  const reports: unknown[] = [];
  const dispatch = createDispatch(deps, (error) => reports.push(error));
  return {
    database,
    dispatch,
    reports,
    optimiser,
    keeper: deps.keeper,
    now: deps.now,
    pass: (milliseconds: number) => {
      moment = { ...moment, at: moment.at + milliseconds };
    },
    call: <M extends Method>(method: M, params: Params<M>): Reply<M> => {
      const answer = dispatch({ method, params });
      if (!answer.ok) throw new Error(`${method}: ${answer.error.kind}: ${answer.error.message}`);
      return answer.value as Reply<M>;
    },
    reopen: () => openCore(restart(), moment, restart),
  };
}

/** The tables that hold what is the learner's. */
export const LEARNER_TABLES = [
  'card_state',
  'card_mark',
  'card_event',
  'card_edit',
  'own_entry',
  'own_card',
  'highlight',
  'review',
  'scheduling',
  'quiz',
  'quiz_question',
  'quiz_clock',
  'quiz_draft',
  'response',
  'response_claim',
  'reading',
  'read_range',
  'setting',
  'exam',
  'saved_filter',
  'cram_answer',
  'undo_step',
  'redo_step',
];

/** Everything the learner tables hold, in one comparable text; `without` leaves tables out. */
export function dumpLearner(database: Database, without: readonly string[] = []): string {
  return LEARNER_TABLES.filter((table) => !without.includes(table))
    .map((table) => `${table} ${JSON.stringify(database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all())}`)
    .join('\n');
}

/** The deck as the triggers keep it. */
export function storedDeck(database: Database): readonly unknown[] {
  return database.prepare('SELECT * FROM deck_card ORDER BY id').all();
}

/** The deck as its sources make it, from scratch. */
export function recountDeck(database: Database): readonly unknown[] {
  return database
    .prepare(
      `SELECT card.id, card.dossier, fact.topic, card.fact, 0 AS own, edit.card IS NOT NULL AS edited,
         fact.start_offset, fact.end_offset, 100 * fact.position + card.position AS position, card.form,
         coalesce(edit.front, card.front) AS front, coalesce(edit.back, card.back) AS back
       FROM card JOIN fact ON fact.dossier = card.dossier AND fact.id = card.fact
         LEFT JOIN card_edit AS edit ON edit.card = card.id
       UNION ALL
       SELECT own_card.id, dossier, topic, 'own:' || entry, 1, 0,
         coalesce(start_offset, -1), coalesce(end_offset, -1), 100 * entry + number,
         own_card.form, own_card.front, own_card.back
       FROM own_card JOIN own_entry ON own_entry.id = own_card.entry WHERE live = 1
       ORDER BY 1`,
    )
    .all();
}
