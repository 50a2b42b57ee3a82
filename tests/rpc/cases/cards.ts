import { expect } from 'vitest';
import { type ContractCase, dossier } from './contract-case.ts';

const ownDraft = { form: 'cloze', front: '{{c1::Fog}} is near', back: '', topic: 'council' };

/** One card and what is done with cards, the learner’s own among them. */
export const cardsCases: readonly ContractCase[] = [
  [
    'a card',
    { method: 'card.get', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: { phase: 'new', history: [], curve: [], topic: 'The council' } },
  ],
  [
    'a typed answer',
    { method: 'card.judge', params: { dossier, card: 'harbour/met-in/where', typed: 'saltmuth' } },
    {
      ok: true,
      value: {
        suggested: expect.any(Number),
        parts: [
          { text: 'Saltm', kind: 'same' },
          { text: 'o', kind: 'missing' },
          { text: 'uth', kind: 'same' },
        ],
      },
    },
  ],
  [
    'a change of cards',
    {
      method: 'cards.change',
      params: { dossier, cards: ['harbour/met-in/where'], change: { kind: 'flag', flag: 3 } },
    },
    { ok: true, value: { changed: 1 } },
  ],
  [
    'a flag that there is not',
    {
      method: 'cards.change',
      params: { dossier, cards: ['harbour/met-in/where'], change: { kind: 'flag', flag: 8 } },
    },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'a card of one’s own',
    { method: 'own.create', params: { dossier, draft: ownDraft } },
    { ok: true, value: { cards: ['own:1/1'] } },
  ],
  [
    'a card of one’s own without a blank',
    { method: 'own.create', params: { dossier, draft: { ...ownDraft, front: 'Fog' } } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'an edit of a card that is not one’s own',
    { method: 'own.edit', params: { dossier, card: 'harbour/met-in/where', draft: ownDraft } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a card that is not there',
    { method: 'own.delete', params: { dossier, card: 'own:1/1' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a preview',
    { method: 'card.preview', params: { dossier, form: 'cloze', front: '{{c1::Fog}}', back: '' } },
    { ok: true, value: { cards: [{ number: 1, front: '____', back: 'Fog' }], warnings: [] } },
  ],
  [
    'a card to edit',
    { method: 'card.source', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: { origin: 'dossier', back: 'Saltmouth' } },
  ],
  [
    'a card in other words',
    {
      method: 'card.reword',
      params: { dossier, card: 'harbour/met-in/where', front: 'Where?', back: 'There' },
    },
    { ok: true, value: { cards: ['harbour/met-in/where'] } },
  ],
  [
    'a card in its own words',
    { method: 'card.restore', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: null },
  ],
];
