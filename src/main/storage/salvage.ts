import SQLite, { type Database } from 'better-sqlite3';
import { SALVAGED, type SalvageLine } from '../../shared/model/data.ts';
import { DEFAULT_SCHEDULING } from '../domain/review/card-state.ts';
import { replay } from '../domain/review/replay.ts';
import { listScheduleChanges } from './card-events.ts';
import { saveCardState } from './card-states.ts';
import { APPLICATION_ID } from './header.ts';
import { type Migration, migrate } from './migrations.ts';
import { readDamaged } from './read-damaged.ts';
import { appendScheduling } from './scheduling.ts';

type What = (typeof SALVAGED)[number];
type Row = Readonly<Record<string, unknown>>;

/** The learner's tables in the order in which they are saved. What is derived, and the steps back, is left. */
export const SALVAGED_TABLES: readonly (readonly [table: string, what: What])[] = [
  ['review', 'reviews'],
  ['scheduling', 'settings'],
  ['setting', 'settings'],
  ['own_entry', 'own cards'],
  ['own_card', 'own cards'],
  ['card_event', 'card changes'],
  ['card_edit', 'card changes'],
  ['card_mark', 'card changes'],
  ['highlight', 'highlights'],
  ['quiz', 'quizzes'],
  ['quiz_question', 'quizzes'],
  ['quiz_clock', 'quizzes'],
  ['quiz_draft', 'quiz answers'],
  ['response', 'quiz answers'],
  ['response_claim', 'quiz answers'],
  ['reading', 'reading'],
  ['read_range', 'reading'],
  ['exam', 'exams'],
  ['saved_filter', 'searches'],
  ['cram_answer', 'searches'],
];

const DAY = 86_400_000;

/**
 * Reads a damaged database row by row into a new one at `to`: each row that the schema of its time takes, reviews
 * first. Then the new one is brought up to date and the schedules are made anew from the reviews. Throws when not
 * even the list of tables can be read.
 */
export function salvage(
  from: Database,
  to: string,
  migrations: readonly Migration[],
): readonly SalvageLine[] {
  const known = Number(from.pragma('user_version', { simple: true }));
  // A version that cannot be was damaged itself.
  const version = known >= 1 && known <= migrations.length ? known : migrations.length;
  const there = new Set(from.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const into = new SQLite(to);
  try {
    into.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(into, migrations.slice(0, version));
    // A reference to a row that could not be saved is looked at when all are in.
    into.pragma('foreign_keys = OFF');
    const tables = SALVAGED_TABLES.filter(([table]) => there.has(table) && hasTable(into, table)).map(
      ([table, what]) => ({ table, what, ...into.transaction(() => saveTable(from, into, table))() }),
    );
    migrate(into, migrations);
    const alone = into.transaction(() => mendReferences(into))();
    const lines = new Map<What, SalvageLine>();
    for (const { table, what, ...count } of tables) {
      const gone = alone.get(table) ?? 0;
      const sum = lines.get(what) ?? { what, saved: 0, refused: 0, unreadable: 0 };
      lines.set(what, {
        what,
        saved: sum.saved + count.saved - gone,
        refused: sum.refused + count.refused + gone,
        unreadable: sum.unreadable + count.unreadable,
      });
    }
    const saved = into.transaction(() => remakeSchedules(into))();
    lines.set('schedules', { what: 'schedules', saved, refused: 0, unreadable: 0 });
    return SALVAGED.flatMap((what) => lines.get(what) ?? []);
  } finally {
    into.close();
  }
}

function hasTable(database: Database, table: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
}

function saveTable(from: Database, into: Database, table: string) {
  const columns = into.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
  const places = columns.map(() => '?').join(', ');
  const insert = into.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
  let [saved, refused] = [0, 0];
  const unreadable = readDamaged(from, table, (row) => {
    if (isBelievable(table, row) && isTaken(() => insert.run(columns.map((column) => row[column]))))
      saved += 1;
    else refused += 1;
  });
  return { saved, refused, unreadable };
}

/** What no condition of the schema says: a review lies within the days around its time. */
function isBelievable(table: string, { at, day }: Row): boolean {
  if (table !== 'review' || typeof at !== 'number' || typeof day !== 'number') return true;
  return at > 0 && Math.abs(at / DAY - day) <= 3;
}

function isTaken(insert: () => unknown): boolean {
  try {
    insert();
    return true;
  } catch (error) {
    const isRefused =
      error instanceof SQLite.SqliteError && /^SQLITE_(CONSTRAINT|MISMATCH)/u.test(error.code);
    if (isRefused || error instanceof TypeError) return false;
    throw error;
  }
}

/** Reviews keep their settings, or the nearest before them. Gives the rows, by table, that went with their quizzes. */
function mendReferences(into: Database): ReadonlyMap<string, number> {
  if (into.prepare('SELECT 1 FROM scheduling').get() === undefined)
    appendScheduling(into, DEFAULT_SCHEDULING);
  into.exec(`UPDATE review SET scheduling = coalesce(
      (SELECT max(id) FROM scheduling WHERE id < review.scheduling), (SELECT min(id) FROM scheduling))
    WHERE scheduling NOT IN (SELECT id FROM scheduling)`);
  const claims = into.prepare(`DELETE FROM response_claim
    WHERE (quiz, position) NOT IN (SELECT quiz, position FROM response WHERE quiz IN (SELECT id FROM quiz))`);
  const gone = new Map([['response_claim', claims.run().changes]]);
  for (const table of ['response', 'quiz_draft', 'quiz_clock', 'quiz_question']) {
    const alone = into.prepare(`DELETE FROM ${table} WHERE quiz NOT IN (SELECT id FROM quiz)`);
    gone.set(table, alone.run().changes);
  }
  return gone;
}

function remakeSchedules(into: Database): number {
  const states = replay(listScheduleChanges(into));
  for (const [card, state] of states) saveCardState(into, card, state);
  return states.size;
}
