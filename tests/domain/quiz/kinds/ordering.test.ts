import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/main/domain/dossier/dossier.ts';
import type { Fact, When } from '../../../../src/main/domain/dossier/format.ts';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import type { Ordering } from '../../../../src/main/domain/quiz/kinds/ordering.ts';
import { printQuestion } from '../../../../src/main/domain/quiz/print-question.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import type { FactId, TopicId } from '../../../../src/shared/model/ids.ts';
import { aDossier } from '../../../support/dossiers.ts';
import { makeAll } from '../../../support/questions.ts';
import { theShippedDossier } from '../../../support/shipped.ts';

const shipped = theShippedDossier();
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

/** The harbour with a fact for each event. */
function aChronicle(events: readonly (When & { readonly statement?: string })[]): Dossier {
  const { facts } = aDossier();
  const [first] = facts;
  if (!first) throw new Error('The made dossier has facts.');
  return aDossier({
    facts: events.map(
      ({ statement, ...when }, index): Fact => ({
        ...first,
        id: `event-${index}` as Fact['id'],
        statement: statement ?? `${when.what} in ${when.from.slice(0, 4)}.`,
        when,
      }),
    ),
  });
}
const YEARS: readonly When[] = ['1990', '1991', '1992', '1993', '1994', '1995', '1996'].map(
  (from, index) => ({
    what: `Event ${'abcdefg'[index]}`,
    from,
  }),
);
const inOrder = ({ items, order }: Ordering) => order.map((item) => items[item]);

const question: Ordering = {
  type: 'ordering',
  facts: ['a' as FactId],
  topic: 'council' as TopicId,
  stem: 'Put these in order.',
  items: ['noon', 'dawn', 'dusk', 'night'],
  order: [1, 0, 2, 3],
};
const judge = (order: readonly number[]) => judgeResponse(question, { type: 'ordering', order }, aDossier());

describe('makeOrdering', () => {
  it('orders by time, and never shows the events in their order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeAll('ordering', aChronicle(YEARS), seed);
        expect(made.length).toBe(YEARS.length);
        for (const one of made) {
          expect(inOrder(one)).toEqual(one.items.toSorted());
          expect(one.items).not.toEqual(one.items.toSorted());
          expect([5, 6]).toContain(one.items.length);
          expect(new Set(one.facts).size).toBe(one.items.length);
        }
      }),
    );
  });

  it('asks about the fact it was made for first', () => {
    const made = makeAll('ordering', aChronicle(YEARS), 1);
    expect(made.map(({ facts }) => facts[0])).toEqual(YEARS.map((_, index) => `event-${index}`));
    expect(made[0]?.stem).toBe('Put these in the order in which they happened, the earliest first.');
  });

  it('turns two events back where a shuffle sorted them', () => {
    const chronicle = aChronicle(YEARS.slice(0, 3));
    for (let seed = 0; seed < 60; seed += 1) {
      for (const { items } of makeAll('ordering', chronicle, seed)) {
        expect(items).not.toEqual(['Event a', 'Event b', 'Event c']);
      }
    }
  });

  it('uses no two events that overlap', () => {
    const made = [1, 2, 3, 4].flatMap((seed) =>
      makeAll(
        'ordering',
        aChronicle([
          { what: 'The old days', from: '1980' },
          { what: 'The year', from: '1990' },
          { what: 'A day of it', from: '1990-05-06' },
          { what: 'What goes on', from: '1991', open: true },
          { what: 'What came later', from: '1992' },
        ]),
        seed,
      ),
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { items } of made) {
      expect(items.includes('The year') && items.includes('A day of it')).toBe(false);
      expect(items.includes('What goes on') && items.includes('What came later')).toBe(false);
    }
    expect(made.some(({ items }) => items.includes('What goes on'))).toBe(true);
  });

  it('asks for no time that only an editor tells, nor for events that tell their year', () => {
    const chronicle = aChronicle([
      { what: 'Untold', from: '1991', statement: 'It happened.' },
      { what: 'In 1992', from: '1992' },
      { what: 'One', from: '1993' },
      { what: 'Two', from: '1994' },
      { what: 'Three', from: '1995' },
    ]);
    const made = makeAll('ordering', chronicle, 5);
    expect(made).toHaveLength(3);
    for (const one of made) expect(inOrder(one)).toEqual(['One', 'Two', 'Three']);
  });

  it('makes none of fewer than three events, and none of lost facts', () => {
    expect(makeAll('ordering', aDossier(), 1)).toEqual([]);
    const { facts, ...rest } = aChronicle(YEARS.slice(0, 3));
    expect(makeAll('ordering', { ...rest, facts }, 1)).toHaveLength(3);
    const orphaned = facts.map((fact, index) => (index === 0 ? { ...fact, orphaned: true as const } : fact));
    expect(makeAll('ordering', { ...rest, facts: orphaned }, 1)).toEqual([]);
  });

  it('takes up to six events of the shipped text, the attack before the session', () => {
    const made = [1, 2, 3].flatMap((seed) => makeAll('ordering', shipped, seed));
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) {
      const places = inOrder(one);
      const [attack, session] = ['Attack on the Ishkobod outpost', 'The session in Bishkek opens'].map(
        (what) => places.indexOf(what),
      );
      if (attack !== undefined && session !== undefined && attack >= 0 && session >= 0) {
        expect(attack).toBeLessThan(session);
      }
      expect(one.items).not.toContain('75th anniversary of Victory');
    }
  });
});

describe('judgeOrdering', () => {
  it('is right in the right order', () => {
    expect(judge([1, 0, 2, 3])).toEqual({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      key: '1. dawn\n2. noon\n3. dusk\n4. night',
    });
  });

  it('gives credit for the pairs in order beyond those that are not', () => {
    expect(judge([0, 1, 2, 3])).toMatchObject({
      verdict: 'close',
      score: 4 / 6,
      reason: '5 of 6 pairs of events are in the right order.',
    });
    expect(judge([0, 2, 1, 3])).toMatchObject({ verdict: 'close', score: 2 / 6 });
  });

  it('gives none for what chance would do, nor for the order turned round', () => {
    expect(judge([2, 0, 1, 3])).toMatchObject({ verdict: 'wrong', score: 0 });
    expect(judge([3, 2, 0, 1])).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: '0 of 6 pairs of events are in the right order.',
    });
  });

  it('refuses what is no order of its events', () => {
    expect(judge([0, 1, 2])).toBeUndefined();
    expect(judge([0, 1, 2, 2])).toBeUndefined();
    expect(judge([0, 1, 2, 4])).toBeUndefined();
    expect(judgeResponse(question, { type: 'typed', text: 'noon' }, aDossier())).toBeUndefined();
  });
});

describe('an ordering that is shown, stored and printed', () => {
  it('shows its events and not their order', () => {
    const { facts, topic, stem, items } = question;
    expect(viewQuestion(question)).toEqual({ type: 'ordering', facts, topic, stem, items });
  });

  it('is read back as it was, and knows its solution', () => {
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(solveQuestion(question)).toEqual({ type: 'ordering', order: [1, 0, 2, 3] });
    expect(keyOf(question)).toBe('1. dawn\n2. noon\n3. dusk\n4. night');
  });

  it('has a letter for each event on paper', () => {
    expect(printQuestion(question)).toEqual({
      task: 'Number them, the earliest first.',
      rows: ['____ a) noon', '____ b) dawn', '____ c) dusk', '____ d) night'],
      key: 'b, a, c, d',
    });
  });
});
