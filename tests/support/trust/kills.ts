import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { replay } from '../../../src/main/domain/review/replay.ts';
import { backupPath, isBackupWhole, listBackups } from '../../../src/main/storage/backup-files.ts';
import { listScheduleChanges } from '../../../src/main/storage/card-events.ts';
import { findCardState } from '../../../src/main/storage/card-states.ts';
import { findFault } from '../../../src/main/storage/faults.ts';
import { closeDatabase, type Database, openDatabase } from '../../../src/main/storage/open.ts';
import { completeRestore } from '../../../src/main/storage/restore.ts';
import { MIGRATIONS } from '../core.ts';
import { newFolder } from '../folder.ts';
import { FIXTURES, unpackSchema } from '../schemas.ts';
import type { createWriters, Said } from './writers.ts';

/** Rounds over one folder, before another begins in the format of an older Lectern. */
const ROUNDS_A_FOLDER = 25;

/** What the learner knows to have done. */
type Work = { readonly reviews: readonly string[]; readonly responses: readonly string[] };

/** What is in a folder: her work, and that in each backup by its id. */
type Known = Work & { readonly backups: ReadonlyMap<string, Work> };

export type Kills = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Rounds killed before the application was open: while it migrated, backed up or seeded. */
  readonly inStart: number;
  readonly undone: number;
  readonly backups: number;
  /** Backups put in the place of the data; and rounds killed in the middle of it. */
  readonly restored: number;
  readonly inRestore: number;
};

/**
 * Kills writers at random moments, one after the other over the same folder, and looks at a copy of it after each:
 * all that was acknowledged is there, and at most the one action more that was under way; the schedules are those of
 * the reviews; every backup that is listed is whole; a restoring
 * that was cut off is done or not done. Throws, naming seed and round, where one is not so.
 */
export async function killWriters(
  writers: ReturnType<typeof createWriters>,
  seed: number,
  rounds: number,
  longest: number,
): Promise<Kills> {
  const random = createRandom(seed);
  const sums = { rounds, acknowledged: 0, inStart: 0, undone: 0, backups: 0, restored: 0, inRestore: 0 };
  let data = '';
  let known: Known = { reviews: [], responses: [], backups: new Map() };
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_A_FOLDER === 0) {
      if (data) rmSync(data, { recursive: true, force: true });
      data = newFolder();
      unpackSchema(FIXTURES[random.below(FIXTURES.length)] ?? 1, data);
      known = look(data, new Map());
    }
    // While it opens the folder, or after so many actions.
    const at = Date.UTC(2031, 3, 1) + round * 7_200_000;
    const said = await writers.run({
      data,
      seed: random.below(1e9),
      at,
      killAfter: random.below(longest),
      afterLines: random.below(4) ? 2 + random.below(20) : 0,
    });
    try {
      const found = look(data, known.backups);
      compare(found, known, said);
      sums.acknowledged += said.acks.filter(([kind]) => kind === 'review' || kind === 'response').length;
      sums.undone += said.acks.filter(([kind, did]) => kind === 'undo' && did).length;
      sums.inStart += said.isOpened ? 0 : 1;
      sums.backups += [...found.backups.keys()].filter((id) => !known.backups.has(id)).length;
      sums.restored += said.acks.filter(([kind]) => kind === 'restore').length;
      sums.inRestore += said.restoring === undefined ? 0 : 1;
      known = found;
    } catch (error) {
      throw new Error(`Seed ${seed}, round ${round}, folder ${data}: ${String(error)}`, { cause: error });
    }
  }
  rmSync(data, { recursive: true, force: true });
  return sums;
}

function compare(found: Known, before: Known, { acks, problems, restoring }: Said): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
  // One that was made and restored in the same round is there with what it holds.
  const backups = new Map([...found.backups, ...before.backups]);
  let work: Work = before;
  for (const [kind, ...said] of acks) {
    const { reviews, responses } = work;
    if (kind === 'review') work = { reviews: [...reviews, said.join()], responses };
    if (kind === 'response') work = { reviews, responses: [...responses, said.join()] };
    if (kind === 'undo' && said[0]) work = { reviews: reviews.slice(0, -1), responses };
    if (kind === 'restore') work = workOf(backups, String(said[0]));
  }
  // A restoring that was cut off is done by the next start, or was not yet announced.
  const isAsBefore = isNext(found.reviews, work.reviews) && isNext(found.responses, work.responses);
  const restored = restoring === undefined ? undefined : workOf(backups, restoring);
  const isRestored =
    restored && `${found.reviews}|${found.responses}` === `${restored.reviews}|${restored.responses}`;
  if (isAsBefore || isRestored) return;
  const counts = ({ reviews, responses }: Work) =>
    `${reviews.length} reviews and ${responses.length} answers`;
  throw new Error(`${counts(found)}, but ${counts(work)} were acknowledged`);
}

/** Whether nothing that was expected is missing but the last, and there is no more than one that was not. */
function isNext(there: readonly string[], expected: readonly string[]): boolean {
  return (
    Math.abs(there.length - expected.length) <= 1 &&
    there.slice(0, expected.length).join('|') === expected.slice(0, there.length).join('|')
  );
}

function workOf(backups: Known['backups'], id: string): Work {
  const work = backups.get(id);
  if (work === undefined) throw new Error(`The backup ${id} was restored and is not there any more.`);
  return work;
}

/** Opens a copy, as the next start would, and leaves the folder as the kill left it. */
function look(data: string, known: Known['backups']): Known {
  const copy = newFolder();
  try {
    cpSync(data, copy, { recursive: true, filter: (path) => !path.includes('kept') });
    const backups = listBackups(copy);
    for (const backup of backups.slice(0, 2)) {
      if (!isBackupWhole(copy, backup)) throw new Error(`The backup ${backup.id} is not whole.`);
    }
    completeRestore(copy);
    const work = lookAt(join(copy, 'lectern.db'));
    const held = backups.map(({ id }) => [id, known.get(id) ?? lookAt(backupPath(copy, id))] as const);
    return { ...work, backups: new Map(held) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function lookAt(path: string): Work {
  const opened = openDatabase(path, MIGRATIONS);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  try {
    return readWork(opened.value);
  } finally {
    closeDatabase(opened.value);
  }
}

function readWork(database: Database): Work {
  const fault = findFault(database);
  if (fault !== undefined) throw new Error(fault);
  for (const [card, state] of replay(listScheduleChanges(database))) {
    if (JSON.stringify(findCardState(database, card)) !== JSON.stringify(state)) {
      throw new Error(`${card} is not scheduled as its reviews say.`);
    }
  }
  const rows = (sql: string) => database.prepare(sql).raw().all().map(String);
  return {
    reviews: rows('SELECT card, rating, at FROM review ORDER BY id'),
    responses: rows(`SELECT quiz, position, CASE answer ->> 'value' WHEN 1 THEN 'true' ELSE 'false' END
      FROM response ORDER BY id`),
  };
}
