import { type ContractCase, dossier } from './contract-case.ts';

/** Today, sessions of review and grades. */
export const reviewCases: readonly ContractCase[] = [
  [
    'today',
    { method: 'today.get', params: { dossier } },
    { ok: true, value: { counts: { new: 6, learning: 0, due: 0 }, everReviewed: false } },
  ],
  [
    'a review of some facts',
    { method: 'review.next', params: { dossier, source: { kind: 'day', facts: ['danger', 'gone'] } } },
    { ok: true, value: { counts: { new: 1, learning: 0, due: 0 }, card: { id: 'harbour/danger/what' } } },
  ],
  [
    'a review',
    { method: 'review.next', params: { dossier } },
    { ok: true, value: { card: { id: 'harbour/met-in/where', revision: 0, phase: 'new' } } },
  ],
  [
    'a grade',
    {
      method: 'review.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 0, rating: 3, duration: 5 },
    },
    { ok: true, value: { undo: 'Good on “Where did the harbour council meet in March 2031?”' } },
  ],
  [
    'a stale grade',
    {
      method: 'review.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 4, rating: 3, duration: 5 },
    },
    { ok: false, error: { kind: 'stale' } },
  ],
  [
    'a card that is not there',
    { method: 'review.grade', params: { dossier, card: 'harbour/x/y', revision: 0, rating: 3, duration: 5 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a rating that is none',
    { method: 'review.grade', params: { dossier, card: 'a', revision: 0, rating: 5, duration: 5 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
];
