import { type ContractCase, dossier } from './contract-case.ts';

const sort = { by: 'article', descending: false };

/** The card browser and its filters. */
export const browseCases: readonly ContractCase[] = [
  [
    'cards by a search',
    { method: 'cards.find', params: { dossier, text: 'status:opinion', sort, from: 0, count: 5 } },
    { ok: true, value: { kind: 'found', total: 1, rows: [{ id: 'harbour/danger/what', phase: 'new' }] } },
  ],
  [
    'cards by a search that cannot be read',
    { method: 'cards.find', params: { dossier, text: 'is:dew', sort, from: 0, count: 5 } },
    { ok: true, value: { kind: 'unclear', start: 0, end: 6 } },
  ],
  [
    'cards to select',
    { method: 'cards.pick', params: { dossier, text: 'fog', sort, from: 0, count: 5 } },
    { ok: true, value: ['harbour/danger/what'] },
  ],
  [
    'cards sorted by what they have not',
    {
      method: 'cards.find',
      params: { dossier, text: '', sort: { by: 'id; --', descending: true }, from: 0, count: 1 },
    },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ['no filters yet', { method: 'filters.list', params: { dossier } }, { ok: true, value: [] }],
  [
    'a search kept under a name',
    { method: 'filters.save', params: { dossier, name: ' Fog ', search: 'fog' } },
    { ok: true, value: [{ id: 1, name: 'Fog', search: 'fog' }] },
  ],
  [
    'a filter without a name',
    { method: 'filters.save', params: { dossier, name: ' ', search: 'fog' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'another name for a filter that is not there',
    { method: 'filters.rename', params: { dossier, filter: 1, name: 'Fog' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a filter that is not there',
    { method: 'filters.delete', params: { dossier, filter: 1 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
];
