import { type ContractCase, dossier } from './contract-case.ts';

/** The exam, what a retention costs, and fitting the schedule. */
export const examCases: readonly ContractCase[] = [
  ['no exam', { method: 'exam.get', params: { dossier } }, { ok: true, value: null }],
  [
    'an exam',
    { method: 'exam.set', params: { dossier, day: 22_352, minutes: 10 } },
    { ok: true, value: { day: 22_352, minutes: 10 } },
  ],
  [
    'an exam in the past',
    { method: 'exam.set', params: { dossier, day: 1, minutes: 10 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  ['no exam to take away', { method: 'exam.clear', params: { dossier } }, { ok: true, value: null }],
  [
    'what retentions cost',
    { method: 'workload.get', params: { dossier, retentions: [0.8, 0.9] } },
    { ok: true, value: { days: 60, cards: 7, lines: [{ retention: 0.8 }, { retention: 0.9 }] } },
  ],
  [
    'how fitting stands',
    { method: 'optimise.get', params: {} },
    { ok: true, value: { telling: 0, needed: 400, isFitted: false } },
  ],
  [
    'a fit without enough reviews',
    { method: 'optimise.start', params: {} },
    { ok: false, error: { kind: 'not-found' } },
  ],
  ['no fit to cancel', { method: 'optimise.cancel', params: {} }, { ok: true, value: { telling: 0 } }],
  ['no fit to forget', { method: 'optimise.forget', params: {} }, { ok: true, value: { isFitted: false } }],
];
