import { describe, expect, it } from 'vitest';
import type { CustomSource, Rating } from '../../src/shared/model/review.ts';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';

const DAY = 86_400_000;

/** A session made from a search, with a short way to answer its next card. */
function aSession(core: ReturnType<typeof aCore>, search: string, changes: Partial<CustomSource> = {}) {
  const source: CustomSource = {
    kind: 'custom',
    search,
    mode: 'schedule',
    order: 'article',
    limit: 50,
    ...changes,
  };
  const { since } = core.call('review.start', { source });
  const session = { dossier: HARBOUR, source, since };
  const next = () => core.call('review.next', session);
  const answer = (rating: Rating) => {
    const { card } = next();
    if (!card) throw new Error('There is no card to answer.');
    const { id, revision } = card;
    core.call('review.grade', { ...session, card: id, revision, rating, duration: 700 });
    return id;
  };
  return { session, next, answer };
}

describe('a review of what a search finds', () => {
  it('asks just these cards once, whatever the day’s limits, and counts as any review', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 0 });
    const { next, answer, session } = aSession(core, 'topic:lighthouse');
    expect(next().counts).toEqual({ new: 3, learning: 0, due: 0 });
    expect([answer(4), answer(4), answer(4)]).toEqual([
      'harbour/lit-again/when',
      'harbour/cost/how-much',
      'harbour/danger/what',
    ]);
    expect(next()).toMatchObject({ card: undefined, waitMinutes: undefined, done: 3 });
    expect(core.call('review.summary', session)).toMatchObject({ cards: 3, ratings: [0, 0, 0, 3] });
  });

  it('asks one card of a fact only, and brings a learning step back within the session', () => {
    const core = aCore();
    const { next, answer } = aSession(core, 'entity:Brand topic:council');
    expect(next().counts.new).toBe(1);
    const first = answer(1);
    expect(next().card?.id).toBe(first);
    expect(next().counts).toEqual({ new: 0, learning: 1, due: 0 });
  });

  it('reviews ahead, and stops at its limit', () => {
    const core = aCore();
    for (const known of aSession(core, '').next().counts.new > 0 ? [1, 2, 3, 4, 5, 6] : []) {
      expect(known).toBeGreaterThan(0);
      aSession(core, 'is:new').answer(4);
    }
    core.pass(DAY);
    expect(core.call('review.next', { dossier: HARBOUR }).counts.due).toBe(0);
    const { next, answer } = aSession(core, 'due:30', { order: 'due', limit: 2 });
    expect(next().counts.due).toBe(2);
    answer(3);
    answer(3);
    expect(next().card).toBeUndefined();
  });

  it('leaves out what is suspended or buried', () => {
    const core = aCore();
    const cards = ['harbour/cost/how-much'];
    core.call('cards.change', { dossier: HARBOUR, cards, change: { kind: 'suspend', on: true } });
    core.call('cards.change', {
      dossier: HARBOUR,
      cards: ['harbour/danger/what'],
      change: { kind: 'bury' },
    });
    expect(aSession(core, 'topic:lighthouse').next().counts.new).toBe(1);
  });

  it('asks for what was forgotten today', () => {
    const core = aCore();
    const forgotten = aSession(core, 'fog').answer(1);
    aSession(core, 'bells').answer(3);
    core.pass(30 * 60_000);
    expect(aSession(core, 'rated:1:1').next()).toMatchObject({ counts: { due: 1 }, card: { id: forgotten } });
  });

  it('finds nothing by a search that cannot be read', () => {
    expect(aSession(aCore(), 'is:dew').next()).toMatchObject({ card: undefined, counts: { new: 0 } });
  });

  it('is the same order of chance however often it is asked, and another in the next session', () => {
    const core = aCore();
    const { next, answer } = aSession(core, '', { order: 'random' });
    expect(next().card?.id).toBe(next().card?.id);
    answer(4);
    expect(next().card?.id).toBe(next().card?.id);
  });
});

describe('cramming', () => {
  it('leaves every schedule and every statistic as it was, byte by byte', () => {
    const core = aCore();
    aSession(core, 'fog').answer(3);
    const kept = () => dumpLearner(core.database, ['cram_answer', 'undo_step', 'redo_step']);
    const [rows, today] = [kept(), core.call('today.get', { dossier: HARBOUR })];
    const { answer, next, session } = aSession(core, '', { mode: 'cram' });
    expect(next().card).toMatchObject({ intervals: undefined });
    for (const rating of [1, 3, 4, 2, 1, 3] as const) answer(rating);
    expect(kept()).toBe(rows);
    expect(core.call('today.get', { dossier: HARBOUR })).toEqual(today);
    expect(core.call('review.summary', session)).toMatchObject({
      cards: 6,
      reviews: 6,
      ratings: [2, 1, 2, 1],
    });
  });

  it('brings back what was not known, refuses an answer sent twice, and is taken back by undo', () => {
    const core = aCore();
    const { answer, next, session } = aSession(core, 'topic:lighthouse', { mode: 'cram' });
    const first = answer(1);
    const dump = dumpLearner(core.database, ['undo_step', 'redo_step']);
    const twice = { ...session, card: first, revision: 0, rating: 3 as const, duration: 1 };
    expect(() => core.call('review.grade', twice)).toThrow('stale');
    expect(dumpLearner(core.database, ['undo_step', 'redo_step'])).toBe(dump);
    answer(3);
    answer(3);
    expect(next()).toMatchObject({ card: { id: first, revision: 1 }, counts: { new: 0, learning: 1 } });
    answer(4);
    expect(next().card).toBeUndefined();
    const back = core.call('action.undo', session);
    expect(back).toMatchObject({
      card: { id: first },
      done: 3,
      redo: expect.stringMatching(/^Easy on “.*, crammed$/u),
    });
  });
});

describe('time', () => {
  it('counts a look of more than a minute as a minute in every figure', () => {
    const core = aCore();
    const { session, next } = aSession(core, 'fog');
    const { id, revision } = next().card ?? { id: '', revision: 0 };
    core.call('review.grade', { ...session, card: id, revision, rating: 3, duration: 1_800_000 });
    expect(core.call('review.summary', session).minutes).toBe(1);
  });
});
