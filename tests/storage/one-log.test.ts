import { describe, expect, it } from 'vitest';
import type { Method, Params } from '../../src/shared/contract/methods.ts';
import type { PromptPage } from '../../src/shared/model/prompts.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';

type Core = ReturnType<typeof aCore>;
type Graded = { card: string; revision: number; rating: Rating; duration: number };

const CARD = `${HARBOUR}/met-in/where`;
const SEARCH = { kind: 'custom', search: 'is:due', mode: 'schedule', order: 'due', limit: 20 } as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Each place in which a card can be answered. */
const PLACES: readonly (readonly [place: string, answer: (core: Core, graded: Graded) => void])[] = [
  ['in Review', ({ call }, graded) => call('review.grade', { dossier: HARBOUR, ...graded })],
  [
    'in a review of one topic',
    ({ call }, graded) =>
      call('review.grade', {
        dossier: HARBOUR,
        source: { kind: 'day', topic: 'council' },
        since: 0,
        ...graded,
      }),
  ],
  [
    'on the way to an exam',
    ({ call }, graded) =>
      call('review.grade', { dossier: HARBOUR, source: { kind: 'exam' }, since: 0, ...graded }),
  ],
  [
    'in a review of what a search finds',
    ({ call }, graded) => call('review.grade', { dossier: HARBOUR, source: SEARCH, since: 0, ...graded }),
  ],
  ['in the text', ({ call }, graded) => call('prompts.grade', { dossier: HARBOUR, ...graded })],
];

/** A month with the card: learnt, forgotten until it is a leech, and known again. */
const LIFE: readonly (readonly [rating: Rating, milliseconds: number])[] = [
  [3, 0],
  [3, 11 * MINUTE],
  [1, 5 * DAY],
  [2, MINUTE],
  [3, 20 * MINUTE],
  [1, 9 * DAY],
  [4, 12 * MINUTE],
  [3, 14 * DAY],
];

function live(answer: (core: Core, graded: Graded) => void): string {
  const core = aCore();
  core.call('settings.set', { leechLapses: 2, leechAction: 'suspend' });
  LIFE.forEach(([rating, pause], revision) => {
    core.pass(pause);
    answer(core, { card: CARD, revision, rating, duration: 1_000 + revision });
  });
  return dumpLearner(core.database);
}

const asked = ({ places }: PromptPage) =>
  places.flatMap(({ prompts }) =>
    prompts.map(({ card, answered }) => (answered ? `${card.id} ${answered.rating}` : card.id)),
  );

describe('an answer', () => {
  it.each(PLACES)('leaves the very same rows when given %s', (_, answer) => {
    const [[, first] = ['', () => {}]] = PLACES;
    const rows = live(answer);
    expect(rows).toBe(live(first));
    expect(rows).toContain('"suspended":1');
    expect(rows.match(/"rating":/gu)).toHaveLength(LIFE.length);
  });

  it.each(PLACES)('counts once, however often it is sent %s', (_, answer) => {
    const core = aCore();
    const graded: Graded = { card: CARD, revision: 0, rating: 3, duration: 900 };
    answer(core, graded);
    const rows = dumpLearner(core.database);
    for (const [, again] of PLACES) expect(() => again(core, graded)).toThrow('stale');
    expect(dumpLearner(core.database)).toBe(rows);
  });

  it('changes one schedule only', () => {
    const core = aCore();
    const [first, second] = core.call('prompts.get', { dossier: HARBOUR }).places[0]?.prompts ?? [];
    if (!first || !second) throw new Error('There are two questions after the first paragraph.');
    core.call('prompts.grade', grade(first.card.id, 1));
    const before = core.database.prepare('SELECT * FROM card_state').all();
    core.call('prompts.grade', grade(second.card.id, 3));
    expect(core.database.prepare('SELECT * FROM card_state WHERE card = ?').all(first.card.id)).toEqual(
      before,
    );
    expect(core.database.prepare('SELECT count(*) FROM card_state').pluck().get()).toBe(2);
  });
});

const grade = (card: string, rating: Rating) => ({
  dossier: HARBOUR,
  card,
  revision: 0,
  rating,
  duration: 900,
});

describe('the questions in the text', () => {
  it('ask about the very stretch they follow', () => {
    const page = aCore().call('prompts.get', { dossier: HARBOUR });
    expect(page.places.map(({ after, prompts }) => [after, prompts.map(({ card }) => card.id)])).toEqual([
      [0, ['harbour/met-in/where', 'harbour/opened-by/who']],
      [4, ['harbour/lit-again/when', 'harbour/cost/how-much', 'harbour/danger/what']],
    ]);
  });

  it('show what was answered today, here or in Review, and when it comes back', () => {
    const core = aCore();
    core.call('prompts.grade', grade(CARD, 4));
    core.call('review.grade', grade(`${HARBOUR}/danger/what`, 1));
    core.pass(15_000);
    const page = core.call('prompts.get', { dossier: HARBOUR });
    expect(asked(page)).toContain('harbour/met-in/where 4');
    expect(asked(page)).toContain('harbour/danger/what 1');
    const [easy, again] = page.places.flatMap(({ prompts }) => prompts.flatMap((one) => one.answered ?? []));
    expect(easy?.comesBack.unit).toBe('days');
    expect(again?.comesBack).toEqual({ unit: 'minutes', count: 1 });
  });

  it('count as introduced today, and let a sibling wait until tomorrow', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 2 });
    core.call('prompts.grade', grade(`${HARBOUR}/opened-by/gap`, 4));
    expect(core.call('review.next', { dossier: HARBOUR }).counts.new).toBe(1);
    const here = asked(core.call('prompts.get', { dossier: HARBOUR }));
    expect(here).toContain('harbour/opened-by/gap 4');
    expect(here).not.toContain('harbour/opened-by/who');
    core.pass(DAY);
    expect(asked(core.call('prompts.get', { dossier: HARBOUR }))).toContain('harbour/opened-by/who');
  });

  it('go beyond the new cards of the day, because reading is a wish of its own', () => {
    const core = aCore();
    core.call('settings.set', { newPerDay: 0 });
    expect(core.call('review.next', { dossier: HARBOUR }).card).toBeUndefined();
    expect(asked(core.call('prompts.get', { dossier: HARBOUR }))).toContain(CARD);
  });

  it('come back as they were after undo, and name what it takes back', () => {
    const core = aCore();
    const before = core.call('prompts.get', { dossier: HARBOUR });
    const { undo } = core.call('prompts.grade', grade(CARD, 3));
    expect(undo).toBe('Good on “Where did the harbour council meet in March 2031?”');
    core.call('action.undo', { dossier: HARBOUR });
    expect(core.call('prompts.get', { dossier: HARBOUR })).toEqual({ ...before, redo: undo });
  });

  it('are refused for a card that is not there', () => {
    const core = aCore();
    const params: Params<Method & 'prompts.grade'> = grade('harbour/no/card', 3);
    expect(core.dispatch({ method: 'prompts.grade', params })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(core.database.prepare('SELECT count(*) FROM review').pluck().get()).toBe(0);
  });
});
