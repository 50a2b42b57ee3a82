import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, CARDS, plans } from '../support/actions.ts';
import {
  aCore,
  aCoreInFile,
  type Core,
  dumpLearner,
  HARBOUR,
  recountDeck,
  storedDeck,
} from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { recountRollups, storedRollups } from '../support/rollups.ts';

const HOUR = 3_600_000;

const lived = (core: Core) => dumpLearner(core.database, ['undo_step', 'redo_step']);

/** What the triggers keep is what a recount gives. */
function expectDerived({ database }: Core): void {
  expect(storedDeck(database)).toEqual(recountDeck(database));
  expect(storedRollups(database)).toEqual(recountRollups(database));
}

describe('undo', () => {
  it('restores the very rows, action by action, and redo does them again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const core = aCore();
        core.call('settings.get', {});
        const dumps = [lived(core)];
        for (const [step, hours] of plan) {
          core.pass(hours * HOUR);
          if (act(core, step)) dumps.push(lived(core));
          expectDerived(core);
        }
        for (const before of dumps.slice(0, -1).toReversed()) {
          core.call('action.undo', { dossier: HARBOUR });
          expect(lived(core)).toBe(before);
          expectDerived(core);
        }
        for (const after of dumps.slice(1)) {
          core.call('action.redo', { dossier: HARBOUR });
          expect(lived(core)).toBe(after);
          expectDerived(core);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('goes all the way back and forth over restarts, to the byte', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.boolean()), (plan, restarts) => {
        let core = aCoreInFile(join(newFolder(), 'lectern.db'));
        const mayRestart = () => {
          if (restarts.next().value) core = core.reopen();
        };
        core.call('settings.get', {});
        const dumps = [lived(core)];
        for (const [step, hours] of plan) {
          core.pass(hours * HOUR);
          if (act(core, step)) dumps.push(lived(core));
          mayRestart();
        }
        for (const before of dumps.slice(0, -1).toReversed()) {
          core.call('action.undo', { dossier: HARBOUR });
          mayRestart();
          expect(lived(core)).toBe(before);
        }
        for (const after of dumps.slice(1)) {
          core.call('action.redo', { dossier: HARBOUR });
          mayRestart();
          expect(lived(core)).toBe(after);
        }
        core.database.close();
      }),
      { numRuns: 20 },
    );
  });

  it('shows the card it took back, as it was', () => {
    const core = aCore();
    const first = core.call('review.next', { dossier: HARBOUR });
    act(core, { rating: 1 });
    const back = core.call('action.undo', { dossier: HARBOUR });
    expect(back.card).toEqual(first.card);
    expect(back.redo).toBe('Again on “Where did the harbour council meet in March 2031?”');
  });

  it('forgets what could be done again as soon as something new is done', () => {
    const core = aCore();
    act(core, { rating: 1 });
    core.call('action.undo', { dossier: HARBOUR });
    act(core, { rating: 4 });
    expect(core.call('review.next', { dossier: HARBOUR }).redo).toBeUndefined();
    expect(core.dispatch({ method: 'action.redo', params: { dossier: HARBOUR } })).toMatchObject({
      error: { kind: 'not-found', message: 'There is nothing to do again.' },
    });
  });

  it('says when there is nothing to take back', () => {
    const { dispatch } = aCore();
    expect(dispatch({ method: 'action.undo', params: { dossier: HARBOUR } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: 'There is nothing to undo.' },
    });
  });

  it('calls an action by its name', () => {
    const core = aCore();
    act(core, { change: { kind: 'suspend', on: true }, cards: CARDS });
    expect(core.call('review.next', { dossier: HARBOUR }).undo).toBe('Suspend 3 cards');
    act(core, { change: { kind: 'flag', flag: 3 }, cards: CARDS.slice(0, 1) });
    expect(core.call('review.next', { dossier: HARBOUR }).undo).toBe(
      'Flag 3 on “Where did the harbour council meet in March 2031?”',
    );
  });
});
