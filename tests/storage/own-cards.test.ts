import { describe, expect, it } from 'vitest';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import type { EntryDraft } from '../../src/shared/model/own-card.ts';
import { aCore, HARBOUR, recountDeck, storedDeck } from '../support/core.ts';
import { ARTICLE, aDossier } from '../support/dossiers.ts';

const DAY = 24 * 3_600_000;
const BELLS = 'The council will buy six bells.';
const at = ARTICLE.indexOf(BELLS);

const aDraft = (changes: Partial<Omit<EntryDraft, 'topic'>> = {}) => ({
  form: 'basic' as const,
  front: 'What will ring in fog?',
  back: 'Bells',
  topic: 'lighthouse',
  ...changes,
});

/** A core, and short ways to do what these tests do. */
function aLearner() {
  const core = aCore();
  const next = () => core.call('review.next', { dossier: HARBOUR });
  const create = (draft = aDraft()) => core.call('own.create', { dossier: HARBOUR, draft }).cards;
  const edit = (card: string, draft: ReturnType<typeof aDraft>) =>
    core.call('own.edit', { dossier: HARBOUR, card, draft }).cards;
  const grade = (card: string, revision: number, rating: 1 | 2 | 3 | 4 = 4) =>
    core.call('review.grade', { dossier: HARBOUR, card, revision, rating, duration: 9 });
  const info = (card: string) => core.call('card.get', { dossier: HARBOUR, card });
  return { ...core, next, create, edit, grade, info };
}

describe('a card of the learner’s own', () => {
  it('is in the queue at once, before those of the dossier', () => {
    const { next, create } = aLearner();
    const before = next().counts.new;
    const [card] = create();
    expect(next()).toMatchObject({
      counts: { new: before + 1 },
      undo: 'Make a card: “What will ring in fog?”',
      card: { id: card, origin: 'own', front: 'What will ring in fog?', back: 'Bells', isProved: false },
    });
  });

  it('belongs to its topic', () => {
    const { call, create } = aLearner();
    const [card] = create();
    expect(
      call('review.next', { dossier: HARBOUR, source: { kind: 'day', topic: 'lighthouse' } }).card?.id,
    ).toBe(card);
    expect(
      call('review.next', { dossier: HARBOUR, source: { kind: 'day', topic: 'council' } }).card?.origin,
    ).toBe('dossier');
  });

  it('shows the sentence it quotes, also from the article', () => {
    const { call, next, create } = aLearner();
    create(aDraft({ evidence: { start: at + 4, end: at + 11 } }));
    const evidence = { exact: 'council', sentence: BELLS, status: 'own', topic: 'lighthouse' };
    expect(next().card).toMatchObject({ isProved: true, evidence });
    expect(call('fact.get', { dossier: HARBOUR, fact: 'own:1' })).toMatchObject(evidence);
  });

  it('is reviewed, told of and counted like any other', () => {
    const { next, create, grade, info, call, pass } = aLearner();
    const [card = ''] = create();
    grade(card, 0);
    expect(info(card)).toMatchObject({ phase: 'review', origin: 'own', topic: 'The lighthouse' });
    pass(60 * DAY);
    expect(next().counts.due).toBe(1);
    expect(call('today.get', { dossier: HARBOUR }).coming[0]).toBe(1);
    expect(call('review.summary', { dossier: HARBOUR, since: 0 }).reviews).toBe(1);
  });

  it('is asked both ways round on different days', () => {
    const { next, create, grade } = aLearner();
    const [there = '', back] = create(aDraft({ form: 'reversed' }));
    grade(there, 0);
    expect(next().card?.id).not.toBe(back);
    expect(next().card?.origin).toBe('dossier');
  });
});

describe('a text with several blanks', () => {
  const text = (front: string) => aDraft({ form: 'cloze', front, back: '' });

  it('keeps each schedule when the blanks are renumbered', () => {
    const { create, edit, grade, info } = aLearner();
    const [fog = '', ice = ''] = create(text('{{c1::Fog}} is worse than {{c2::ice}}.'));
    grade(ice, 0);
    expect(edit(fog, text('{{c2::Fog}} is worse than {{c1::ice}}.'))).toEqual([ice, fog]);
    expect(info(ice)).toMatchObject({ phase: 'review', back: 'ice', front: 'Fog is worse than ____.' });
    expect(info(fog)).toMatchObject({ phase: 'new', back: 'Fog' });
  });

  it('forgets no schedule of a blank that was taken out and comes back', () => {
    const { create, edit, grade, info, dispatch } = aLearner();
    const [fog = '', ice = ''] = create(text('{{c1::Fog}} is worse than {{c2::ice}}.'));
    grade(ice, 0);
    edit(fog, text('{{c1::Fog}} is worse than ice.'));
    const gone = { method: 'card.get', params: { dossier: HARBOUR, card: ice } };
    expect(dispatch(gone)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    edit(fog, text('{{c1::Fog}} is worse than {{c2::ice}}.'));
    expect(info(ice).phase).toBe('review');
  });
});

describe('deleting a card', () => {
  it('takes it out of the deck, and undo brings it back with its schedule', () => {
    const { call, create, grade, info, dispatch, next } = aLearner();
    const [card = ''] = create();
    grade(card, 0);
    call('own.delete', { dossier: HARBOUR, card });
    expect(next().undo).toBe('Delete “What will ring in fog?”');
    const gone = { method: 'own.delete', params: { dossier: HARBOUR, card } };
    expect(dispatch(gone)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(call('action.undo', { dossier: HARBOUR }).card?.id).toBe(card);
    expect(info(card).phase).toBe('review');
  });

  it('never gives its id to another card', () => {
    const { call, create } = aLearner();
    const [card = ''] = create();
    call('own.delete', { dossier: HARBOUR, card });
    expect(create()).not.toContain(card);
  });
});

describe('a card of the dossier in the learner’s words', () => {
  const card = 'harbour/met-in/where';
  const words = { front: 'Where was the meeting?', back: 'In Saltmouth' };

  it('is asked in them, and in its own again once they are put back', () => {
    const { call, next, info } = aLearner();
    call('card.reword', { dossier: HARBOUR, card, ...words });
    expect(next().card).toMatchObject({ id: card, origin: 'edited', ...words });
    expect(call('card.source', { dossier: HARBOUR, card })).toMatchObject({
      original: { front: 'Where did the harbour council meet in March 2031?', back: 'Saltmouth' },
    });
    call('card.restore', { dossier: HARBOUR, card });
    expect(info(card)).toMatchObject({ origin: 'dossier', back: 'Saltmouth' });
    expect(next().undo).toBe('Put back “Where was the meeting?”');
  });

  it('keeps them when a newer dossier arrives', () => {
    const { call, database, info } = aLearner();
    call('card.reword', { dossier: HARBOUR, card, ...words });
    replaceDossier(database, aDossier({ header: { ...aDossier().header, version: 2 } }));
    expect(info(card)).toMatchObject({ origin: 'edited', ...words });
    expect(storedDeck(database)).toEqual(recountDeck(database));
  });
});

describe('what cannot be kept', () => {
  it.each([
    ['no words', aDraft({ front: ' \n ' }), 'Write the question first. Nothing was changed.'],
    ['an unknown topic', { ...aDraft(), topic: 'sea' }, 'Choose one of the topics. Nothing was changed.'],
    [
      'a quotation beyond the text',
      aDraft({ evidence: { start: ARTICLE.length, end: ARTICLE.length + 5 } }),
      'These words cannot be quoted: they are not in the text. Nothing was changed.',
    ],
  ])('is refused: %s', (_, draft, message) => {
    const { dispatch, database } = aLearner();
    const answer = dispatch({ method: 'own.create', params: { dossier: HARBOUR, draft } });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'malformed', message } });
    expect(database.prepare('SELECT count(*) FROM own_entry').pluck().get()).toBe(0);
  });
});

describe('a preview', () => {
  const preview = (front: string, back: string, card?: string) =>
    aLearner().call('card.preview', { dossier: HARBOUR, form: 'basic', front, back, card });

  it('warns of a card that asks the same, and of an answer given away', () => {
    expect(preview('Where did the harbour council meet in March, 2031?', 'Saltmouth').warnings).toEqual([
      'Another card asks the same: “Where did the harbour council meet in March 2031?”',
    ]);
    expect(preview('Did they meet in Saltmouth?', 'Saltmouth').warnings).toEqual([
      'The question gives away its answer “Saltmouth”.',
    ]);
  });

  it('does not warn of the very card that is edited', () => {
    expect(
      preview('Where did the harbour council meet in March, 2031?', 'Saltmouth', 'harbour/met-in/where'),
    ).toMatchObject({ warnings: [], problem: undefined });
  });
});
