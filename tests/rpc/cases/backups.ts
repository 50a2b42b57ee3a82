import type { ContractCase } from './contract-case.ts';

/** Backups, and data that are damaged. */
export const backupsCases: readonly ContractCase[] = [
  ['data that are whole', { method: 'data.get', params: {} }, { ok: true, value: { kind: 'open' } }],
  [
    'a rescue of what is whole',
    { method: 'data.rescue', params: { choice: 'salvage' } },
    { ok: false, error: { kind: 'stale' } },
  ],
  [
    'the backups',
    { method: 'backups.list', params: {} },
    { ok: true, value: { backups: [{ cards: 7, reviews: 3 }], work: 'none' } },
  ],
  ['a new backup', { method: 'backups.make', params: {} }, { ok: true, value: { work: 'making' } }],
  [
    'a backup to restore',
    { method: 'backups.restore', params: { backup: '2031-03-03T12-00-00' } },
    { ok: true, value: { work: 'none' } },
  ],
  [
    'a backup that is not there',
    { method: 'backups.restore', params: { backup: '../lectern' } },
    { ok: false, error: { kind: 'storage' } },
  ],
];
