import { type ContractCase, dossier } from './contract-case.ts';

/** The figures of Progress. */
export const progressCases: readonly ContractCase[] = [
  [
    'what was done today',
    { method: 'progress.today', params: { dossier } },
    { ok: true, value: { cards: 0, ratings: [0, 0, 0, 0] } },
  ],
  [
    'the days with reviews',
    { method: 'progress.calendar', params: { dossier, topic: 'council' } },
    { ok: true, value: { days: [] } },
  ],
  [
    'the days with reviews of an earlier year',
    { method: 'progress.calendar', params: { dossier, back: 3 } },
    { ok: true, value: { days: [] } },
  ],
  [
    'the answers of a year to come',
    { method: 'progress.answers', params: { dossier, back: -1 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'what comes due',
    { method: 'progress.forecast', params: { dossier } },
    { ok: true, value: { backlog: 0 } },
  ],
  [
    'what was remembered',
    { method: 'progress.retention', params: { dossier } },
    { ok: true, value: { topics: [], desired: 0.9 } },
  ],
  [
    'how memory is spread',
    { method: 'progress.memory', params: { dossier } },
    { ok: true, value: { cards: 0 } },
  ],
  ['the answers', { method: 'progress.answers', params: { dossier } }, { ok: true, value: { days: 365 } }],
  ['the hours', { method: 'progress.hours', params: { dossier } }, { ok: true, value: { days: 365 } }],
  [
    'how well everything is known',
    { method: 'progress.knowledge', params: { dossier } },
    { ok: true, value: { topics: [{ topic: 'council', knowledge: { cards: 4 } }, {}] } },
  ],
  [
    'the progress of no dossier',
    { method: 'progress.today', params: { dossier: 'lost' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
];
