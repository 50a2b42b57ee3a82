import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/main/services/settings.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import { listSettings, saveSetting } from '../../src/main/storage/settings.ts';
import { aCore } from '../support/core.ts';

describe('what is kept of the settings', () => {
  it('is read once, and again after a change', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 5 });
    const { database } = core;
    expect(listSettings(database)).toBe(listSettings(database));
    expect(currentScheduling(database)).toBe(currentScheduling(database));
    core.call('settings.set', { newPerDay: 6, desiredRetention: 0.8 });
    expect(core.call('settings.get', {})).toMatchObject({ newPerDay: 6, desiredRetention: 0.8 });
    expect(currentScheduling(database).scheduling.desiredRetention).toBe(0.8);
  });

  it('is nothing that was read within a change which did not come about', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 5 });
    const { database } = core;
    const change = database.transaction(() => {
      saveSetting(database, 'newPerDay', 99);
      expect(listSettings(database).get('newPerDay')).toBe(99);
      throw new Error('The disk is full.');
    });
    expect(change).toThrow('The disk is full.');
    expect(readSettings({ ...core, library: { find: () => undefined }, newSeed: () => 1 }).newPerDay).toBe(5);
  });

  it('holds no scheduling that was only begun', () => {
    const { database } = aCore();
    const change = database.transaction(() => {
      currentScheduling(database);
      throw new Error('The disk is full.');
    });
    expect(change).toThrow('The disk is full.');
    const { id } = currentScheduling(database);
    expect(database.prepare('SELECT id FROM scheduling').pluck().all()).toEqual([id]);
  });
});
