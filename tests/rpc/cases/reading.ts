import { expect } from 'vitest';
import { type ContractCase, dossier } from './contract-case.ts';

/** The library, the article and what is asked within it. */
export const readingCases: readonly ContractCase[] = [
  [
    'the library',
    { method: 'library.list', params: {} },
    { ok: true, value: [{ id: dossier, facts: 6, cards: 7 }] },
  ],
  [
    'the article',
    { method: 'article.get', params: { dossier } },
    { ok: true, value: { language: 'en', notes: [{ id: 'elin' }] } },
  ],
  [
    'a place in the article',
    { method: 'reading.save', params: { dossier, offset: 10, read: [{ start: 0, end: 10 }] } },
    { ok: true, value: null },
  ],
  [
    'a fact',
    { method: 'fact.get', params: { dossier, fact: 'danger' } },
    {
      ok: true,
      value: {
        status: 'opinion',
        speaker: 'Jon Ferrow',
        sentence: 'Ferrow believes that fog is the greatest danger *.',
      },
    },
  ],
  [
    'the recall of each sentence',
    { method: 'recall.get', params: { dossier } },
    { ok: true, value: expect.any(Array) },
  ],
  [
    'the questions within the text',
    { method: 'prompts.get', params: { dossier } },
    { ok: true, value: { places: [{ after: 0 }, { after: 4 }] } },
  ],
  [
    'an answer within the text',
    {
      method: 'prompts.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 0, rating: 3, duration: 5 },
    },
    { ok: true, value: { undo: 'Good on “Where did the harbour council meet in March 2031?”' } },
  ],
];
