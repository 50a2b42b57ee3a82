import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { SEED } from './seed.ts';

it('waits for the disk before it acknowledges', (context) => {
  const log = join(newFolder(), 'calls.txt');
  const writer = join(ROOT, 'tests', 'support', 'trust', 'writer.ts');
  const calls = 'trace=write,pwrite64,fsync,fdatasync';
  const data = newFolder();
  const traced = spawnSync(
    'strace',
    ['-f', '-y', '-s', '40', '-e', calls, '-o', log, process.execPath, writer, ROOT],
    { input: `${data}\t${SEED}\t1930000000000\t60\n`, encoding: 'utf8' },
  );
  if (traced.error || traced.status !== 0) {
    context.skip(`strace cannot be used here: ${traced.error ?? traced.stderr.slice(0, 200)}`);
  }
  let [isWritten, isSynced, acknowledged] = [false, true, 0];
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    if (/pwrite64\(\d+<.*lectern\.db-wal>/u.test(line)) [isWritten, isSynced] = [true, false];
    if (/f(?:data)?sync\(\d+<.*lectern\.db-wal>/u.test(line)) isSynced = true;
    if (/write\(1<.*"ack \[\\"(?:review|response|undo)/u.test(line)) {
      expect(isSynced, line).toBe(true);
      if (isWritten) acknowledged += 1;
      isWritten = false;
    }
  }
  console.log(`${acknowledged} acknowledged after their sync`);
  expect(acknowledged).toBeGreaterThan(30);
});
