import { describe, expect, it } from 'vitest';
import type { CardChange } from '../../src/shared/model/review.ts';
import { aCore, HARBOUR } from '../support/core.ts';

const DAY = 24 * 3_600_000;

/** A core, and short ways to do what these tests do. */
function aLearner() {
  const core = aCore();
  const next = () => core.call('review.next', { dossier: HARBOUR });
  const change = (card: string, what: CardChange) =>
    core.call('cards.change', { dossier: HARBOUR, cards: [card], change: what }).changed;
  const answer = (rating: 1 | 2 | 3 | 4) => {
    const { card } = next();
    if (!card) throw new Error('There is no card to answer.');
    core.call('review.grade', {
      dossier: HARBOUR,
      card: card.id,
      revision: card.revision,
      rating,
      duration: 9,
    });
    return card.id;
  };
  return { ...core, next, change, answer };
}

describe('a buried card', () => {
  it('waits for the next study day', () => {
    const { next, change, pass } = aLearner();
    const first = next().card?.id ?? '';
    change(first, { kind: 'bury' });
    expect(next().card?.id).not.toBe(first);
    expect(next().counts.new).toBe(5);
    pass(DAY);
    expect(next().card?.id).toBe(first);
  });
});

describe('a suspended card', () => {
  it('does not come until it is taken out again, and is not counted as coming', () => {
    const { next, change, answer, call, pass } = aLearner();
    const first = answer(4);
    pass(60 * DAY);
    expect(next().counts.due).toBe(1);
    change(first, { kind: 'suspend', on: true });
    expect(next().counts.due).toBe(0);
    expect(call('today.get', { dossier: HARBOUR }).coming[0]).toBe(0);
    change(first, { kind: 'suspend', on: false });
    expect(next().counts.due).toBe(1);
  });
});

describe('a card that keeps being forgotten', () => {
  /** A learner with one card, which she forgets twice. */
  const forgetTwice = (action: 'tell' | 'suspend') => {
    const learner = aLearner();
    learner.call('settings.set', { leechLapses: 2, leechAction: action });
    const [first, ...others] = learner.database.prepare('SELECT id FROM card').pluck().all().map(String);
    learner.call('cards.change', {
      dossier: HARBOUR,
      cards: others,
      change: { kind: 'suspend', on: true },
    });
    learner.answer(4);
    learner.pass(100 * DAY);
    learner.answer(1);
    learner.pass(DAY / 24);
    learner.answer(3);
    learner.pass(100 * DAY);
    learner.answer(1);
    learner.pass(DAY / 24);
    return { card: learner.next().card, first };
  };

  it('is called a leech', () => {
    const { card, first } = forgetTwice('tell');
    expect(card).toMatchObject({ id: first, isLeech: true, lapses: 2, suspended: false });
  });

  it('is suspended where the learner wants that', () => {
    expect(forgetTwice('suspend').card).toBeUndefined();
  });
});

describe('a forgotten card', () => {
  it('is new again, and its reviews stay', () => {
    const { next, change, answer, database } = aLearner();
    const first = answer(4);
    expect(change(first, { kind: 'forget' })).toBe(1);
    expect(change(first, { kind: 'forget' })).toBe(0);
    expect(database.prepare('SELECT count(*) FROM review').pluck().get()).toBe(1);
    expect(database.prepare('SELECT count(*) FROM card_state').pluck().get()).toBe(0);
    expect(next().card?.phase).toBe('new');
  });
});

describe('a due date', () => {
  it('brings a reviewed card back on that day, and leaves a new one alone', () => {
    const { next, change, answer, pass } = aLearner();
    const first = answer(4);
    expect(change(first, { kind: 'set-due', days: 3 })).toBe(1);
    expect(change(next().card?.id ?? '', { kind: 'set-due', days: 3 })).toBe(0);
    pass(2 * DAY);
    expect(next().counts.due).toBe(0);
    pass(DAY);
    expect(next().counts.due).toBe(1);
  });
});

describe('cards that are not there', () => {
  it('leave everything as it was', () => {
    const { dispatch, next, database } = aLearner();
    const cards = [next().card?.id ?? '', 'harbour/none/none'];
    const answer = dispatch({
      method: 'cards.change',
      params: { dossier: HARBOUR, cards, change: { kind: 'mark', on: true } },
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(database.prepare('SELECT count(*) FROM card_mark').pluck().get()).toBe(0);
  });
});

describe('a session', () => {
  it('counts its reviews also after an undo that goes back before it', () => {
    const { answer, call } = aLearner();
    const scope = { dossier: HARBOUR };
    for (let card = 0; card < 3; card += 1) answer(4);
    let { since } = call('review.start', {});
    for (let step = 0; step < 2; step += 1) since = call('action.undo', { ...scope, since }).since;
    answer(4);
    answer(4);
    expect(call('review.next', { ...scope, since }).done).toBe(2);
    expect(call('review.summary', { ...scope, since }).reviews).toBe(2);
  });
});
