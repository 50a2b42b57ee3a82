import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { aCoreInFile, dumpLearner, HARBOUR } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const DAY = 86_400_000;

it('refuses what the disk has no room for, keeps what was acknowledged, reads on, and goes on when there is room', () => {
  const core = aCoreInFile(join(newFolder(), 'lectern.db'));
  const { database, dispatch } = core;
  // SQLite fails the write as a full disk does.
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages}`);
  const draft = { form: 'basic', front: 'x'.repeat(900), back: 'y', topic: 'council' } as const;
  const write = () => dispatch({ method: 'own.create', params: { dossier: HARBOUR, draft } });
  let kept = dumpLearner(database);
  let answer = write();
  for (let turn = 0; answer.ok && turn < 500; turn += 1) {
    kept = dumpLearner(database);
    answer = write();
  }
  expect(answer).toMatchObject({ ok: false, error: { kind: 'storage' } });
  expect(dumpLearner(database)).toBe(kept);
  expect(dispatch({ method: 'article.get', params: { dossier: HARBOUR } })).toMatchObject({ ok: true });
  database.pragma('max_page_count = 1000000');
  expect(write()).toMatchObject({ ok: true });
  expect(dumpLearner(core.reopen().database)).not.toBe(kept);
});

it('keeps schedules what the answers say when the clock jumps ahead and back by years', () => {
  const core = aCoreInFile(join(newFolder(), 'lectern.db'));
  for (const days of [0, 1, 400, -900, 2, -30, 4000, -4000, 1]) {
    core.pass(days * DAY);
    // Two at each: what was answered while the clock was ahead comes again before anything new.
    for (const rating of [3, 4] as const) {
      const { card } = core.call('review.next', { dossier: HARBOUR });
      if (!card) continue;
      const { id, revision } = card;
      core.call('review.grade', { dossier: HARBOUR, card: id, revision, rating, duration: 9 });
    }
  }
  const { database } = core.reopen();
  const replayed = replay(listScheduleChanges(database));
  expect(replayed.size).toBeGreaterThan(3);
  for (const [card, state] of replayed) expect(findCardState(database, card)).toEqual(state);
});
