import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../../src/main/storage/card-events.ts';
import { findCardState } from '../../../src/main/storage/card-states.ts';
import { checkLog } from '../../../src/main/storage/log-check.ts';
import { closeDatabase, openDatabase } from '../../../src/main/storage/open.ts';
import { MIGRATIONS } from '../core.ts';
import { newFolder } from '../folder.ts';

const FRAME = 24 + 4096;

/**
 * Cuts the log of a killed folder after every `step`-th frame, and within it, and opens what is left: so many
 * transactions, so many answers, and every schedule what its answers say. Gives the number of cuts.
 */
export function cutLog(killed: string, step: number): number {
  const log = readFileSync(join(killed, 'lectern.db-wal'));
  const frames = Math.floor((log.length - 32) / FRAME);
  let cuts = 0;
  let fewest = -1;
  for (let frame = 0; frame <= frames; frame += step) {
    for (const rest of [0, 24, 2000]) {
      const folder = newFolder();
      const path = join(folder, 'lectern.db');
      for (const end of ['', '.seal']) copyFileSync(join(killed, `lectern.db${end}`), `${path}${end}`);
      writeFileSync(`${path}-wal`, log.subarray(0, 32 + frame * FRAME + rest));
      const { commits, isDamaged } = checkLog(`${path}-wal`, { mayHoldOld: false });
      const opened = openDatabase(path, MIGRATIONS);
      if (isDamaged || !opened.ok)
        throw new Error(`Cut after ${frame} frames and ${rest} bytes: not opened.`);
      const reviews = Number(opened.value.prepare('SELECT count(*) FROM review').pluck().get());
      for (const [card, state] of replay(listScheduleChanges(opened.value))) {
        if (JSON.stringify(findCardState(opened.value, card)) !== JSON.stringify(state)) {
          throw new Error(`Cut after ${frame} frames and ${rest} bytes: ${card} is not as its answers say.`);
        }
      }
      closeDatabase(opened.value);
      // Each answer is one transaction; what else is written in between is none of theirs.
      if (reviews < fewest)
        throw new Error(`Cut after ${frame} frames: ${reviews} answers, but ${fewest} before.`);
      if (frame === 0 && commits !== 0) throw new Error('A log without frames has no transactions.');
      fewest = reviews;
      cuts += 1;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return cuts;
}
