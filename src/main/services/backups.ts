import type { BackupShelf } from '../../shared/model/backup.ts';
import type { DataState } from '../../shared/model/data.ts';
import { assertNever, fail, ok } from '../../shared/model/result.ts';
import type { Answer, Deps } from './deps.ts';
import type { RestoreEnd } from './keeper.ts';

/** Answers `data.get`. */
export function getDataState({ keeper }: Deps): Answer<DataState> {
  return ok(keeper.state());
}

/** All backups and what is being done with them. */
export function listBackups({ keeper }: Deps): Answer<BackupShelf> {
  return ok(keeper.shelf());
}

/** Begins a backup because the learner asked for one. */
export function makeBackup({ keeper }: Deps): Answer<BackupShelf> {
  keeper.make('asked');
  return ok(keeper.shelf());
}

/** Puts a backup in the place of the data; what it takes the place of is kept. */
export function restoreBackup({ keeper }: Deps, params: { readonly backup: string }): Answer<BackupShelf> {
  const end = keeper.restore(params.backup);
  return end.kind === 'restored' ? ok(keeper.shelf()) : fail({ kind: 'storage', message: tellRestore(end) });
}

/** Why a backup was not put in place, and that nothing changed. */
export function tellRestore(end: Exclude<RestoreEnd, { kind: 'restored' }>): string {
  switch (end.kind) {
    case 'gone':
      return 'This backup is not there any more. Nothing was changed; choose another.';
    case 'damaged':
      return 'This backup is not as it was when it was made, so it was not used. Nothing was changed; choose another.';
    case 'busy':
      return 'A backup is being made just now. Nothing was changed; try again in a moment.';
    case 'no-room':
      return 'There is not enough room on the disk for this. Nothing was changed; make room, then try again.';
    case 'failed':
      return 'This backup could not be put in place, because your data could not be kept first. Nothing was changed.';
    default:
      return assertNever(end);
  }
}

/** Answers `data.rescue` while nothing needs rescue. */
export function refuseRescue(): Answer<DataState> {
  return fail({
    kind: 'stale',
    message: 'Your data are whole, so there is nothing to rescue. Reload the page.',
  });
}
