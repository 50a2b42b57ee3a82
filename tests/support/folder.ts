import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

/** A new, empty folder, gone when the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
