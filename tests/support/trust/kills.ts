import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { replay } from '../../../src/main/domain/review/replay.ts';
import { isBackupWhole, listBackups } from '../../../src/main/storage/backup-files.ts';
import { listScheduleChanges } from '../../../src/main/storage/card-events.ts';
import { findCardState } from '../../../src/main/storage/card-states.ts';
import { findFault } from '../../../src/main/storage/faults.ts';
import { closeDatabase, type Database, openDatabase } from '../../../src/main/storage/open.ts';
import { MIGRATIONS } from '../core.ts';
import { newFolder } from '../folder.ts';
import { FIXTURES, unpackSchema } from '../schemas.ts';
import type { createWriters, Said } from './writers.ts';

/** Rounds over one folder, before another begins in the format of an older Lectern. */
const ROUNDS_A_FOLDER = 25;

/** What is in a folder as the learner knows it. */
type Known = {
  readonly reviews: readonly string[];
  readonly responses: readonly string[];
  readonly backups: readonly string[];
};

export type Kills = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Rounds killed before the application was open: while it migrated, backed up or seeded. */
  readonly inStart: number;
  readonly undone: number;
  readonly backups: number;
};

/**
 * Kills writers at random moments, one after the other over the same folder, and looks at a copy of it after each:
 * all that was acknowledged is there, and at most the one action more that was under way; the schedules are those of
 * the reviews; every backup that is listed is whole. Throws, naming seed and round, where one is not so.
 */
export async function killWriters(
  writers: ReturnType<typeof createWriters>,
  seed: number,
  rounds: number,
  longest: number,
): Promise<Kills> {
  const random = createRandom(seed);
  const sums = { rounds, acknowledged: 0, inStart: 0, undone: 0, backups: 0 };
  let data = '';
  let known: Known = { reviews: [], responses: [], backups: [] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_A_FOLDER === 0) {
      if (data) rmSync(data, { recursive: true, force: true });
      data = newFolder();
      unpackSchema(FIXTURES[random.below(FIXTURES.length)] ?? 1, data);
      known = look(data);
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
      const found = look(data);
      compare(found, known, said);
      sums.acknowledged += said.acks.filter(([kind]) => kind === 'review' || kind === 'response').length;
      sums.undone += said.acks.filter(([kind, did]) => kind === 'undo' && did).length;
      sums.inStart += said.isOpened ? 0 : 1;
      sums.backups += found.backups.filter((id) => !known.backups.includes(id)).length;
      known = found;
    } catch (error) {
      throw new Error(`Seed ${seed}, round ${round}, folder ${data}: ${String(error)}`, { cause: error });
    }
  }
  rmSync(data, { recursive: true, force: true });
  return sums;
}

function compare(found: Known, before: Known, { acks, problems }: Said): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
  const reviews = [...before.reviews];
  const responses = [...before.responses];
  for (const [kind, ...said] of acks) {
    if (kind === 'review') reviews.push(said.join());
    if (kind === 'response') responses.push(said.join());
    if (kind === 'undo' && said[0]) reviews.pop();
  }
  const isNext = (there: readonly string[], expected: readonly string[]) =>
    Math.abs(there.length - expected.length) <= 1 &&
    there.slice(0, expected.length).join('|') === expected.slice(0, there.length).join('|');
  if (!isNext(found.reviews, reviews))
    throw new Error(`${found.reviews.length} reviews of ${reviews.length}`);
  if (!isNext(found.responses, responses))
    throw new Error(`${found.responses.length} answers of ${responses.length}`);
}

/** Opens a copy, as the next start would, and leaves the folder as the kill left it. */
function look(data: string): Known {
  const copy = newFolder();
  try {
    cpSync(data, copy, { recursive: true, filter: (path) => !path.includes('kept') });
    const backups = listBackups(copy);
    for (const backup of backups.slice(0, 2)) {
      if (!isBackupWhole(copy, backup)) throw new Error(`The backup ${backup.id} is not whole.`);
    }
    const opened = openDatabase(join(copy, 'lectern.db'), MIGRATIONS);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    try {
      return { ...readKnown(opened.value), backups: backups.map(({ id }) => id) };
    } finally {
      closeDatabase(opened.value);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readKnown(database: Database): Omit<Known, 'backups'> {
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
