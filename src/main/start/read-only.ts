import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/model/result.ts';
import { databasePath } from '../storage/restore.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { type CoreOptions, openCore, type StartProblem } from './core.ts';
import type { Keeping, Seat } from './seat.ts';

/**
 * Opens a copy of data that cannot be written, in the system's folder for passing things, and lets it be read
 * only. None where there are no data to read, or the copy cannot be made.
 */
export function openCopy(
  options: CoreOptions,
  { maker }: Keeping,
  { detail }: Extract<StartProblem, { kind: 'unwritable' | 'no-backup' }>,
): Result<Seat, StartProblem> | undefined {
  const { data: folder } = options;
  if (!existsSync(databasePath(folder))) return undefined;
  const data = mkdtempSync(join(tmpdir(), 'lectern-read-'));
  const remove = () => rmSync(data, { recursive: true, force: true });
  try {
    for (const end of ['', '-wal', '.seal']) {
      const from = `${databasePath(folder)}${end}`;
      if (existsSync(from)) copyFileSync(from, `${databasePath(data)}${end}`);
    }
  } catch {
    remove();
    return undefined;
  }
  const opened = openCore(
    { ...options, data },
    {
      state: () => ({ kind: 'read-only', folder, detail }),
      shelf: maker.shelf,
      noteDamage: () => {},
      make: () => maker.tell({ kind: 'failed' }),
      restore: () => ({ kind: 'failed' }),
    },
  );
  if (!opened.ok) {
    remove();
    return opened.error.kind === 'damaged' ? opened : undefined;
  }
  // Read by every review, and written when it is first asked for.
  currentScheduling(opened.value.database);
  opened.value.database.pragma('query_only = ON');
  return ok({
    dispatch: opened.value.dispatch,
    close: () => {
      opened.value.close();
      remove();
    },
    warning: `Lectern cannot write to ${folder} (${detail}): you can read, but nothing you do is kept.`,
  });
}
