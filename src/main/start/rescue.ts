import { existsSync } from 'node:fs';
import type { DataState, SalvageLine } from '../../shared/model/data.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { createRescueDispatch } from '../rpc/rescue.ts';
import type { Answer } from '../services/deps.ts';
import { isFullDisk } from '../storage/failure.ts';
import { isSound } from '../storage/inspect.ts';
import type { StorageProblem } from '../storage/problem.ts';
import { lockForRescue } from '../storage/rescue-lock.ts';
import { acceptAsIs, stagedPath } from '../storage/restore.ts';
import { stageSalvage } from '../storage/salvage-work.ts';
import type { CoreOptions } from './core.ts';
import { explainStart } from './explain.ts';
import type { Keeping, Seat } from './seat.ts';

/**
 * Answers in the place of the core while the data are damaged: what can be done, and doing it. Holds them as the core
 * does, so that a second Lectern is refused.
 */
export function openRescue(
  options: CoreOptions,
  keeping: Keeping,
  problem: Extract<StorageProblem, { kind: 'damaged' }>,
): Result<Seat, StorageProblem> {
  const { data, now } = options;
  const { path, detail, sign } = problem;
  const unlock = lockForRescue(path);
  if (unlock === undefined) return fail({ kind: 'locked', path });
  const canOpen = sign === 'missing' || isSound(path);
  let salvaged: readonly SalvageLine[] | undefined;
  const state = (): DataState => ({
    kind: 'damaged',
    path,
    detail,
    canOpen,
    backups: keeping.maker.shelf().backups,
    salvage: salvaged,
  });
  /** What is told once the data were opened again, by whoever answers then. */
  const opened = (): Answer<DataState> => ok({ kind: 'open' });

  const salvage = (): Answer<DataState> => {
    try {
      salvaged = stageSalvage(data, options.migrations);
      return ok(state());
    } catch (error) {
      options.report(error);
      if (isFullDisk(error)) return fail({ kind: 'storage', message: NO_ROOM });
      return fail({ kind: 'storage', message: NOTHING });
    }
  };
  const accept = (): Answer<DataState> => {
    if (!salvaged || !existsSync(stagedPath(data))) {
      return fail({ kind: 'stale', message: 'Nothing was salvaged yet. Nothing was changed.' });
    }
    keeping.replace();
    return opened();
  };
  const open = (): Answer<DataState> => {
    if (!canOpen) {
      return fail({ kind: 'stale', message: 'The file cannot be opened as it is. Nothing was changed.' });
    }
    keeping.reopen(() => acceptAsIs(data, now().at));
    return opened();
  };

  const rescue = { state, shelf: keeping.maker.shelf, restore: keeping.restore, salvage, accept, open };
  return ok({
    dispatch: createRescueDispatch(rescue, options.report),
    close: unlock,
    warning: explainStart(problem),
  });
}

const NO_ROOM =
  'There is not enough room on the disk to bring together what can be read. Nothing was changed; make room, then try again.';
const NOTHING =
  'Not even a part of the damaged file can be read. It was left as it is; a backup is the way back to your work.';
