import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/shared/model/review.ts';
import { aCore, HARBOUR } from '../support/core.ts';

type Core = ReturnType<typeof aCore>;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tuesday 4 March 2031, at noon. */
const TODAY = Math.floor(Date.UTC(2031, 2, 4) / DAY);
const scope = { dossier: HARBOUR };
const WHERE = 'harbour/met-in/where';
const WHO = 'harbour/opened-by/who';
const WHEN = 'harbour/lit-again/when';

function grade({ call }: Core, card: string, rating: Rating, duration = 10_000): void {
  const revision = call('card.get', { ...scope, card }).history.filter(
    ({ what }) => what === 'review',
  ).length;
  call('review.grade', { ...scope, card, revision, rating, duration });
}

/** Two cards of the council learnt on Tuesday, one of them forgotten on the Tuesday after. */
function aFortnight(): Core {
  const core = aCore();
  grade(core, WHERE, 4, 20_000);
  grade(core, WHO, 4, 90_000);
  core.pass(7 * DAY + 3 * HOUR);
  core.call('cards.change', { ...scope, cards: [WHERE, WHO], change: { kind: 'set-due', days: 0 } });
  grade(core, WHERE, 3);
  grade(core, WHO, 1);
  grade(core, WHEN, 3);
  return core;
}

describe('progress without a review', () => {
  it('is empty everywhere, and invents no day', () => {
    const { call } = aCore();
    const today = { cards: 0, reviews: 0, milliseconds: 0, ratings: [0, 0, 0, 0] };
    expect(call('progress.today', scope)).toEqual(today);
    expect(call('progress.calendar', scope)).toEqual({
      first: TODAY - 1 - 52 * 7,
      last: TODAY,
      earliest: undefined,
      days: [],
    });
    expect(call('progress.forecast', scope)).toMatchObject({ today: TODAY, backlog: 0 });
    expect(call('progress.retention', scope)).toMatchObject({ topics: [], desired: 0.9 });
    expect(call('progress.memory', scope).cards).toBe(0);
    expect(call('progress.hours', scope).hours).toHaveLength(24);
    const topics = call('progress.knowledge', scope).topics;
    expect(topics.map(({ topic, knowledge }) => [topic, knowledge.cards, knowledge.recall])).toEqual([
      ['council', 4, undefined],
      ['lighthouse', 3, undefined],
    ]);
  });
});

describe('progress after a fortnight', () => {
  it('tells of today what was done today', () => {
    const { call } = aFortnight();
    expect(call('progress.today', scope)).toEqual({
      cards: 3,
      reviews: 3,
      milliseconds: 30_000,
      ratings: [1, 0, 2, 0],
    });
    expect(call('progress.today', { ...scope, topic: 'lighthouse' })).toMatchObject({ reviews: 1, cards: 1 });
  });

  it('counts at most a minute of each look at a card', () => {
    expect(aFortnight().call('progress.calendar', scope).days).toEqual([
      { day: TODAY, reviews: 2, milliseconds: 80_000 },
      { day: TODAY + 7, reviews: 3, milliseconds: 30_000 },
    ]);
  });

  it('counts as tested a card’s first answer of the day in phase review', () => {
    const core = aFortnight();
    core.pass(HOUR);
    grade(core, WHO, 3);
    core.call('cards.change', { ...scope, cards: [WHERE], change: { kind: 'set-due', days: 0 } });
    grade(core, WHERE, 1);
    const { all, topics, weeks } = core.call('progress.retention', scope);
    expect(weeks.at(-1)).toBe(TODAY + 6);
    expect(all.slice(-2)).toEqual([
      { tested: 0, remembered: 0 },
      { tested: 2, remembered: 1 },
    ]);
    expect(topics.map(({ topic }) => topic)).toEqual(['council']);
    const { hours } = core.call('progress.hours', scope);
    expect(hours[12]).toEqual({ reviews: 2, tested: 0, remembered: 0 });
    expect(hours[15]).toEqual({ reviews: 3, tested: 2, remembered: 1 });
    expect(hours[16]).toEqual({ reviews: 2, tested: 0, remembered: 0 });
  });

  it('tells the answers of each phase apart', () => {
    expect(aFortnight().call('progress.answers', scope).phases).toEqual([
      { phase: 'new', ratings: [0, 0, 1, 2] },
      { phase: 'learning', ratings: [0, 0, 0, 0] },
      { phase: 'review', ratings: [1, 0, 1, 0] },
      { phase: 'relearning', ratings: [0, 0, 0, 0] },
    ]);
  });

  it('keeps the backlog apart, and leaves suspended cards out', () => {
    const core = aFortnight();
    core.pass(2 * DAY);
    expect(core.call('progress.forecast', scope)).toMatchObject({ today: TODAY + 9, backlog: 2 });
    core.call('cards.change', { ...scope, cards: [WHO], change: { kind: 'suspend', on: true } });
    expect(core.call('progress.forecast', scope).backlog).toBe(1);
    core.call('cards.change', { ...scope, cards: [WHERE], change: { kind: 'set-due', days: 89 } });
    expect(core.call('progress.forecast', scope).days.at(-1)).toBe(1);
  });

  it('puts every card into the bin of what its own page says of it', () => {
    const core = aFortnight();
    core.pass(30 * DAY);
    const spread = core.call('progress.memory', scope);
    expect(spread.cards).toBe(3);
    for (const card of [WHERE, WHO, WHEN]) {
      const { memory } = core.call('card.get', { ...scope, card });
      for (const name of ['stability', 'difficulty', 'recall'] as const) {
        const value = memory?.[name] ?? Number.NaN;
        const bin = spread[name].find(({ from, to }) => value >= from && (to === undefined || value < to));
        expect(bin?.cards, `${name} of ${card}`).toBeGreaterThan(0);
      }
    }
    for (const bins of [spread.stability, spread.difficulty, spread.recall]) {
      expect(bins.reduce((sum, { cards }) => sum + cards, 0)).toBe(3);
    }
    expect(core.call('progress.memory', { ...scope, topic: 'lighthouse' }).cards).toBe(1);
  });

  it('measures what is known of an entity as the page of the entity does', () => {
    const core = aFortnight();
    core.pass(12 * DAY);
    const { entities, topics } = core.call('progress.knowledge', scope);
    for (const { entity, knowledge } of entities) {
      const page = core.call('entity.get', { ...scope, entity }).knowledge;
      expect(knowledge).toEqual({
        ...page,
        recall: page.recall === undefined ? undefined : expect.closeTo(page.recall, 7),
        weakest: page.weakest === undefined ? undefined : expect.closeTo(page.weakest, 7),
      });
    }
    expect(entities.map(({ name }) => name)).toEqual(['Ada Brand', 'Jon Ferrow']);
    expect(topics.map(({ knowledge }) => [knowledge.cards, knowledge.tested, knowledge.learnt])).toEqual([
      [4, 2, 2],
      [3, 1, 0],
    ]);
  });
});

describe('progress in an earlier year', () => {
  it('counts every answer in one year only, by day, week, button and hour', () => {
    const core = aFortnight();
    core.pass(400 * DAY);
    grade(core, WHERE, 3);
    const count = (back: number) => {
      const year = { ...scope, back };
      const { days, first, last, earliest } = core.call('progress.calendar', year);
      for (const { day } of days) expect(first <= day && day <= last).toBe(true);
      expect(earliest).toBe(TODAY);
      const tested = core.call('progress.retention', year).all.reduce((sum, week) => sum + week.tested, 0);
      const given = core.call('progress.answers', year).phases.flatMap(({ ratings }) => ratings);
      return {
        days: days.reduce((sum, { reviews }) => sum + reviews, 0),
        answers: given.reduce((sum, each) => sum + each, 0),
        hours: core.call('progress.hours', year).hours.reduce((sum, { reviews }) => sum + reviews, 0),
        tested,
      };
    };
    expect(count(0)).toEqual({ days: 1, answers: 1, hours: 1, tested: 1 });
    expect(count(1)).toEqual({ days: 5, answers: 5, hours: 5, tested: 2 });
    expect(count(2)).toEqual({ days: 0, answers: 0, hours: 0, tested: 0 });
  });
});

describe('progress with a clock set back', () => {
  it('shows what was answered on a tomorrow, as after a journey west', () => {
    const core = aFortnight();
    core.pass(-DAY);
    expect(core.call('progress.calendar', scope).days.at(-1)).toMatchObject({ day: TODAY + 7, reviews: 3 });
    expect(core.call('progress.today', scope).reviews).toBe(0);
  });

  it('still counts by which answer and at which hour it was answered', () => {
    const core = aFortnight();
    core.pass(-30 * DAY);
    expect(core.call('progress.hours', scope).hours[15]).toMatchObject({ reviews: 3 });
    const given = core.call('progress.answers', scope).phases.flatMap(({ ratings }) => ratings);
    expect(given.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it('has no day after today, and no time passed since the last review', () => {
    const core = aFortnight();
    core.pass(-30 * DAY);
    expect(core.call('progress.calendar', scope)).toMatchObject({ last: TODAY - 23, days: [] });
    const recall = core.call('progress.memory', scope).recall;
    expect(recall.at(-1)).toMatchObject({ from: 0.9, cards: 3 });
    expect(core.call('progress.forecast', scope).backlog).toBe(0);
  });
});
