import type { ContractCase } from './contract-case.ts';

/** Settings. */
export const settingsCases: readonly ContractCase[] = [
  [
    'settings',
    { method: 'settings.set', params: { theme: 'dark' } },
    { ok: true, value: { theme: 'dark', textSize: 100, newPerDay: 20 } },
  ],
  [
    'a reminder at an hour that there is not',
    { method: 'settings.set', params: { reminderHour: 24 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ['what is due', { method: 'due.get', params: {} }, { ok: true, value: { cards: 0, reminderHour: null } }],
];
