import { describe, expect, it } from 'vitest';
import type { ReviewTurn } from '../../src/shared/model/review.ts';
import { aCore, HARBOUR } from '../support/core.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TODAY = Math.floor((Date.UTC(2031, 2, 4, 12) - 4 * HOUR) / (24 * HOUR));
const source = { kind: 'exam' } as const;
const session = { dossier: HARBOUR, source };

/** Answers what the plan asks until it ends, each answer as slow as told; gives how many there were. */
function studyToday(core: ReturnType<typeof aCore>, duration: number): number {
  let turn: ReviewTurn = core.call('review.next', session);
  for (let answers = 0; ; answers += 1) {
    if (turn.waitMinutes !== undefined) {
      core.pass(turn.waitMinutes * MINUTE);
      turn = core.call('review.next', session);
    }
    if (turn.card === undefined) return answers;
    const { id: card, revision } = turn.card;
    turn = core.call('review.grade', { ...session, card, revision, rating: 3, duration });
  }
}

describe('an exam', () => {
  it('is planned for every day until it, and raises what will be known', () => {
    const { call } = aCore();
    expect(call('exam.get', { dossier: HARBOUR })).toBeNull();
    const exam = call('exam.set', { dossier: HARBOUR, day: TODAY + 5, minutes: 5 });
    expect(exam).toMatchObject({ day: TODAY + 5, minutes: 5, daysLeft: 5, cards: 7, scoreWithout: 0 });
    expect(exam?.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((ahead) => TODAY + ahead));
    expect(exam?.score).toBeGreaterThan(0.8);
    for (const { minutes } of exam?.days ?? []) expect(minutes).toBeLessThanOrEqual(5);
    expect(call('exam.get', { dossier: HARBOUR })).toEqual(exam);
    expect(call('exam.clear', { dossier: HARBOUR })).toBeNull();
    expect(call('exam.get', { dossier: HARBOUR })).toBeNull();
  });

  it('asks no more than its minutes allow, whatever the daily limits say', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 0 });
    core.call('exam.set', { dossier: HARBOUR, day: TODAY + 5, minutes: 1 });
    expect(core.call('review.next', session).counts.new).toBeGreaterThan(0);
    const answers = studyToday(core, 9_000);
    expect(answers).toBeGreaterThan(1);
    expect(answers * 9_000).toBeLessThanOrEqual(MINUTE);
    expect(core.call('exam.get', { dossier: HARBOUR })?.today).toMatchObject({ new: 0, due: 0 });
  });

  it('shows no two cards of a fact on one day, and goes on the next', () => {
    const core = aCore();
    core.call('exam.set', { dossier: HARBOUR, day: TODAY + 5, minutes: 60 });
    studyToday(core, 1_000);
    const facts = core.database
      .prepare('SELECT count(DISTINCT fact) = count(DISTINCT card) FROM review')
      .pluck()
      .get();
    expect(facts).toBe(1);
    core.pass(24 * HOUR);
    expect(core.call('review.next', session).card).toBeDefined();
  });

  it('leaves suspended cards alone', () => {
    const core = aCore();
    const card = core.call('review.next', { dossier: HARBOUR }).card?.id ?? '';
    core.call('cards.change', { dossier: HARBOUR, cards: [card], change: { kind: 'suspend', on: true } });
    expect(core.call('exam.set', { dossier: HARBOUR, day: TODAY + 5, minutes: 60 })?.cards).toBe(6);
  });

  it('says when it is over, and asks for the whole day on its own', () => {
    const core = aCore();
    expect(core.call('exam.set', { dossier: HARBOUR, day: TODAY, minutes: 9 })).toMatchObject({
      daysLeft: 0,
      days: [{ day: TODAY }],
    });
    core.pass(48 * HOUR);
    expect(core.call('exam.get', { dossier: HARBOUR })).toMatchObject({ daysLeft: -2 });
  });

  it('asks nothing where none is set', () => {
    expect(aCore().call('review.next', session)).toMatchObject({
      counts: { new: 0, learning: 0, due: 0 },
      card: undefined,
    });
  });
});
