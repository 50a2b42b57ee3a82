import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Moment } from '../domain/review/moment.ts';
import { isBackupWhole, listBackups, type StoredBackup } from '../storage/backup-files.ts';
import { detailOf, isFullDisk } from '../storage/failure.ts';
import { inspect, isHeld, isSound } from '../storage/inspect.ts';
import { makeBackupNow } from '../storage/make-backup.ts';
import type { Migration } from '../storage/migrations.ts';
import { closeDatabase, takeDatabase } from '../storage/open.ts';
import type { StorageProblem } from '../storage/problem.ts';
import { announceRestore, completeRestore, databasePath, stageBackup } from '../storage/restore.ts';
import { type Output, refuse } from './output.ts';

/** Where the learner's data are, and all that a command over them needs. */
export type DataPlace = {
  readonly data: string;
  readonly migrations: readonly Migration[];
  readonly now: () => Moment;
};

const failed = (sentence: string): Output => ({ out: '', error: `${sentence}\n`, code: 1 });

/** Makes a verified backup, of data that no Lectern is using. */
export function backup({ data, migrations, now }: DataPlace): Output {
  if (!existsSync(databasePath(data))) return failed(`There are no data in ${data}.`);
  const taken = take(data, migrations);
  if (!taken.ok) return failed(explain(taken.error));
  const end = makeBackupNow({ database: taken.value, data, reason: 'asked', moment: now() });
  closeDatabase(taken.value);
  switch (end.kind) {
    case 'made':
      return { out: `Made ${describe(end.backup)}\n`, code: 0 };
    case 'unchanged':
      return { out: `Nothing changed since ${describe(end.backup)}\n`, code: 0 };
    case 'no-room':
      return failed('There is not enough room on the disk for a backup. Nothing was changed.');
    case 'damaged':
      return failed(
        'The data are damaged, so no backup was made of them; start Lectern to see what can be done.',
      );
    case 'failed':
      return failed(`The backup could not be made (${end.detail}). Nothing was changed.`);
  }
}

/** Takes the database for a command, once what an earlier restoring announced is done. */
function take(data: string, migrations: readonly Migration[]): ReturnType<typeof takeDatabase> {
  if (!isHeld(databasePath(data))) completeRestore(data);
  return takeDatabase(databasePath(data), migrations);
}

/** Lists the backups, or puts one in the place of the data, which are kept. `latest` is the newest. */
export function restore(place: DataPlace, name: string | undefined): Output {
  const { data } = place;
  const backups = listBackups(data);
  if (name === undefined) {
    const out = backups.map((one) => `${describe(one)}\n`).join('');
    return backups.length > 0 ? { out, code: 0 } : failed(`There are no backups in ${data}.`);
  }
  const chosen = name === 'latest' ? backups[0] : backups.find(({ id }) => id === name);
  if (chosen === undefined) {
    return refuse(`There is no backup “${name}”; “lectern restore” lists those there are.`);
  }
  const taken = take(data, place.migrations);
  if (!taken.ok && taken.error.kind !== 'damaged') return failed(explain(taken.error));
  try {
    if (!stageBackup(data, chosen)) {
      return failed('This backup is not as it was when it was made. Nothing was changed; choose another.');
    }
    if (taken.ok) makeBackupNow({ database: taken.value, data, reason: 'restore', moment: place.now() });
  } catch (error) {
    const why = isFullDisk(error) ? 'there is not enough room on the disk' : detailOf(error);
    return failed(`The backup was not restored: ${why}. Nothing was changed.`);
  } finally {
    if (taken.ok) closeDatabase(taken.value);
  }
  const kept = announceRestore(data, place.now().at);
  completeRestore(data);
  return { out: `Restored ${describe(chosen)}\nWhat was there before is kept in ${kept}\n`, code: 0 };
}

/** Reads everything from end to end and says how it is; changes nothing. */
export function examine({ data, migrations }: DataPlace): Output {
  const path = databasePath(data);
  const backups = listBackups(data).map((one) => ({ one, isWhole: isBackupWhole(data, one) }));
  const kept = existsSync(join(data, 'kept')) ? readdirSync(join(data, 'kept')) : [];
  const { line, isWell } = examineDatabase(path, migrations);
  const lines = [
    line,
    ...backups.map(({ one, isWhole }) => `${isWhole ? 'whole  ' : 'DAMAGED'}  ${describe(one)}`),
    ...kept.map((name) => `kept     ${join(data, 'kept', name)}`),
  ];
  const bad = backups.filter(({ isWhole }) => !isWhole).length;
  const sum = `${backups.length} ${backups.length === 1 ? 'backup' : 'backups'}, ${bad} damaged`;
  return { out: `${lines.join('\n')}\n${sum}\n`, code: isWell && bad === 0 ? 0 : 1 };
}

function examineDatabase(path: string, migrations: readonly Migration[]) {
  if (!existsSync(path)) return { line: `none     ${path} is not there`, isWell: false };
  if (isHeld(path)) return { line: `in use   ${path}; close Lectern to have it read as well`, isWell: true };
  const problem = inspect(path, migrations);
  if (problem) return { line: `DAMAGED  ${explain(problem)}`, isWell: false };
  if (!isSound(path)) return { line: `DAMAGED  ${path} does not pass SQLite’s own check`, isWell: false };
  return { line: `whole    ${path}`, isWell: true };
}

function describe({ id, cards, reviews, reason }: StoredBackup): string {
  return `${id}  ${cards} cards, ${reviews} reviews  (${reason})`;
}

function explain(problem: StorageProblem): string {
  switch (problem.kind) {
    case 'locked':
      return `Lectern is running over ${problem.path}; close it first, or use its Settings.`;
    case 'newer':
      return `${problem.path} was written by a newer Lectern; update Lectern first. Nothing was changed.`;
    case 'foreign':
      return `${problem.path} is not a Lectern database. Nothing was changed.`;
    case 'damaged':
      return `${problem.path} is damaged (${problem.detail}); start Lectern to see what can be done.`;
    case 'unwritable':
      return `${problem.path} cannot be written (${problem.detail}). Nothing was changed.`;
  }
}
