import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/main/storage/open.ts';
import { findClock } from '../../../src/main/storage/quiz-clocks.ts';
import { listDrafts } from '../../../src/main/storage/quiz-drafts.ts';
import { MIGRATIONS, ROOT } from '../../support/core.ts';
import { newFolder } from '../../support/folder.ts';

type Acknowledged = {
  readonly quiz: string;
  readonly step: number;
  readonly index: number;
  readonly isFlagged: boolean;
};

/** Lets an exam be sat in another process, and kills it right after the draft of this number. */
async function killAfter(path: string, steps: number): Promise<Acknowledged> {
  const child = spawn(process.execPath, [join(ROOT, 'tests/support/exam-writer.ts'), path]);
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let last: Acknowledged | undefined;
  for await (const line of createInterface(child.stdout)) {
    last = JSON.parse(line) as Acknowledged;
    if (last.step === steps) child.kill('SIGKILL');
  }
  await ended;
  if (last === undefined) throw new Error(`Nothing was acknowledged: ${complaint}`);
  return last;
}

it.each([1, 4, 17])(
  'keeps every draft, flag and the clock when the process is killed after %i',
  async (steps) => {
    const path = join(newFolder(), 'lectern.db');
    const { quiz, step, index, isFlagged } = await killAfter(path, steps);
    const opened = openDatabase(path, MIGRATIONS);
    if (!opened.ok) throw new Error(opened.error.kind);
    const clock = findClock(opened.value, Number(quiz));
    const draft = listDrafts(opened.value, Number(quiz)).get(index);
    opened.value.close();
    // One more may have been written that was not acknowledged any more; none may be missing.
    const latest = clock?.used ?? 0;
    expect([step, step + 1]).toContain(latest);
    expect(draft).toMatchObject({ response: { type: 'typed', text: `draft ${step}` }, isFlagged });
    expect(clock).toMatchObject({ limit: 5 * 60_000, position: latest % 5, ended: undefined });
  },
);
