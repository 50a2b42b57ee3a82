import { type ContractCase, dossier } from './contract-case.ts';

/** Search. */
export const searchCases: readonly ContractCase[] = [
  [
    'a search',
    { method: 'search.find', params: { dossier, text: '"six bel', most: 1 } },
    {
      ok: true,
      value: { groups: [{ kind: 'passage', hits: [{ snippet: { marks: [{ start: 21, end: 30 }] } }] }, {}] },
    },
  ],
  [
    'a search for nothing',
    { method: 'search.find', params: { dossier, text: '* NEAR(', most: 5 } },
    { ok: true, value: { groups: [], isPartial: false } },
  ],
  [
    'a search longer than any question',
    { method: 'search.find', params: { dossier, text: 'a'.repeat(501), most: 5 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
];
