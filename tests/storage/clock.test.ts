import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/shared/model/review.ts';
import { aCore, HARBOUR } from '../support/core.ts';

const DAY = 86_400_000;
const TEN_YEARS = 3_653 * DAY;

/** Answers the next cards while the clock is ahead by some milliseconds, and then puts the clock right. */
function answerAhead(ahead: number, ratings: readonly Rating[]) {
  const core = aCore();
  const next = () => core.call('review.next', { dossier: HARBOUR });
  const grade = (rating: Rating) => {
    const { card } = next();
    if (!card) throw new Error('There is no card to answer.');
    const { id, revision } = card;
    core.call('review.grade', { dossier: HARBOUR, card: id, revision, rating, duration: 900 });
    return id;
  };
  core.pass(ahead);
  const answered = ratings.map(grade);
  core.pass(-ahead);
  return { ...core, answered, next, grade };
}

describe('a clock set forward ten years and back', () => {
  it('leaves no review waiting for those years: it is due at once, and then again in its time', () => {
    const { answered, next, grade, call, database } = answerAhead(TEN_YEARS, [4, 4]);
    call('settings.set', { newPerDay: 0 });
    expect(next().counts).toEqual({ new: 0, learning: 0, due: 2 });
    expect([grade(3), grade(3)].sort()).toEqual([...answered].sort());
    expect(next().counts.due).toBe(0);
    const days = database.prepare('SELECT max(due_day) - max(last_day) FROM card_state').pluck().get();
    expect(days).toBeLessThan(365);
  });

  it('leaves no learning step waiting for them', () => {
    const { answered, next } = answerAhead(TEN_YEARS, [1]);
    expect(next()).toMatchObject({ card: { id: answered[0] }, counts: { learning: 1 } });
  });

  it('says of such a card that its time cannot be told', () => {
    const { answered, call } = answerAhead(TEN_YEARS, [4]);
    const { memory } = call('card.get', { dossier: HARBOUR, card: answered[0] ?? '' });
    expect(memory).toMatchObject({ isAhead: true, dueIn: 0 });
  });

  it('is said of them alike by the review, the card browser, the forecast and the week', () => {
    const { answered, next, call, pass, database } = answerAhead(TEN_YEARS, [4, 4, 4]);
    call('settings.set', { newPerDay: 0 });
    call('cards.change', {
      dossier: HARBOUR,
      cards: [answered[0] ?? ''],
      change: { kind: 'suspend', on: true },
    });
    const find = (text: string) => {
      const sort = { by: 'article', descending: false } as const;
      const found = call('cards.find', { dossier: HARBOUR, text, sort, from: 0, count: 9 });
      return found.kind === 'found' ? found.rows.map(({ id }) => id).sort() : [];
    };
    const both = answered.slice(1).sort();
    expect(next().counts.due).toBe(2);
    expect([find('is:due'), find('due:3 -is:suspended')]).toEqual([both, both]);
    expect(find('-is:due').filter((id) => both.includes(id))).toEqual([]);
    expect(find('due:-1')).toEqual([]);
    for (const topic of [undefined, 'council', 'weather']) {
      const { backlog, days } = call('progress.forecast', { dossier: HARBOUR, topic });
      const ofTopic = database
        .prepare(
          'SELECT count(*) FROM catalogue WHERE suspended = 0 AND phase IS NOT NULL AND topic = coalesce(?, topic)',
        )
        .pluck()
        .get(topic);
      expect([topic, backlog, days.filter((cards) => cards > 0)]).toEqual([
        topic,
        0,
        ofTopic ? [ofTopic] : [],
      ]);
    }
    const coming = () => call('today.get', { dossier: HARBOUR }).coming;
    expect(coming()).toEqual([2, 0, 0, 0, 0, 0, 0]);
    // When the day comes that they were given, they are due once.
    pass(TEN_YEARS + 30 * DAY);
    expect([next().counts.due, coming()[0]]).toEqual([2, 2]);
  });

  it('counts a fact once whose one card is due and the other was answered then', () => {
    const { call, pass, next } = aCoreWithSiblings();
    expect(next().counts.due).toBe(0);
    pass(60 * DAY);
    expect(next().counts.due).toBe(1);
    expect(call('today.get', { dossier: HARBOUR }).counts.due).toBe(1);
  });
});

describe('a clock a day ahead', () => {
  it('puts nothing off by more than that day, and nothing is asked twice for it', () => {
    const { next } = answerAhead(DAY, [4]);
    expect(next().counts.due).toBe(0);
  });
});

/** A fact of two cards, one answered now and one ten years ahead. */
function aCoreWithSiblings() {
  const core = aCore();
  const draft = {
    form: 'cloze' as const,
    front: '{{c1::Fog}} is near the {{c2::ice}}',
    back: '',
    topic: 'council',
  };
  const { cards } = core.call('own.create', { dossier: HARBOUR, draft });
  const grade = (card: string) =>
    core.call('review.grade', { dossier: HARBOUR, card, revision: 0, rating: 4, duration: 900 });
  grade(cards[0] ?? '');
  core.pass(TEN_YEARS);
  grade(cards[1] ?? '');
  core.pass(-TEN_YEARS);
  return { ...core, next: () => core.call('review.next', { dossier: HARBOUR }) };
}
