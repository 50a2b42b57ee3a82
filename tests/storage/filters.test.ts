import { describe, expect, it } from 'vitest';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';

describe('a saved filter', () => {
  it('is kept, renamed, replaced under its name and deleted, and each is taken back', () => {
    const core = aCore();
    const { call } = core;
    const lived = () => dumpLearner(core.database, ['undo_step', 'redo_step']);
    call('settings.get', {});
    const dumps = [lived()];
    const did = (names: readonly string[]) => {
      expect(
        call('filters.list', { dossier: HARBOUR }).map(({ name, search }) => `${name}: ${search}`),
      ).toEqual(names);
      dumps.push(lived());
    };
    call('filters.save', { dossier: HARBOUR, name: 'Weak', search: 'prop:r<0.8' });
    did(['Weak: prop:r<0.8']);
    call('filters.save', { dossier: HARBOUR, name: 'fog', search: 'fog' });
    did(['fog: fog', 'Weak: prop:r<0.8']);
    call('filters.save', { dossier: HARBOUR, name: 'weak', search: 'prop:r<0.7' });
    did(['fog: fog', 'weak: prop:r<0.7']);
    call('filters.rename', { dossier: HARBOUR, filter: 1, name: 'A' });
    did(['A: prop:r<0.7', 'fog: fog']);
    call('filters.delete', { dossier: HARBOUR, filter: 1 });
    did(['fog: fog']);
    for (const before of dumps.slice(0, -1).toReversed()) {
      call('action.undo', { dossier: HARBOUR });
      expect(lived()).toBe(before);
    }
  });
});
