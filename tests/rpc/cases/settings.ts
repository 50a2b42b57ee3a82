import type { ContractCase } from './contract-case.ts';

/** Settings. */
export const settingsCases: readonly ContractCase[] = [
  [
    'settings',
    { method: 'settings.set', params: { theme: 'dark' } },
    { ok: true, value: { theme: 'dark', textSize: 100, newPerDay: 20 } },
  ],
];
