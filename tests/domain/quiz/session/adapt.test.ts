import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactNeed, orderByNeed } from '../../../../src/main/domain/quiz/session/adapt.ts';
import type { FactId, TopicId } from '../../../../src/shared/model/ids.ts';
import type { Confidence, Verdict } from '../../../../src/shared/model/question.ts';

const need = (fact: string, changes: Partial<FactNeed> = {}): FactNeed => ({
  fact: fact as FactId,
  topic: 'council' as TopicId,
  recall: undefined,
  last: undefined,
  ...changes,
});
const wrong = (confidence?: Confidence) => ({ verdict: 'wrong' as const, confidence });

const needs = fc
  .array(
    fc.record({
      topic: fc.constantFrom('council' as TopicId, 'lighthouse' as TopicId),
      recall: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      last: fc.option(
        fc.record({
          verdict: fc.constantFrom<Verdict>('right', 'close', 'wrong'),
          confidence: fc.option(fc.constantFrom<Confidence>(1, 2, 3), { nil: undefined }),
        }),
        { nil: undefined },
      ),
    }),
    { maxLength: 40 },
  )
  .map((made) => made.map((each, index) => need(`f${index}`, each)));

describe('orderByNeed', () => {
  it('asks first what was wrong while sure, then what was wrong, then what is most likely forgotten', () => {
    const given = [
      need('never'),
      need('known', { recall: 0.97 }),
      need('shaky', { recall: 0.4, last: { verdict: 'right', confidence: 3 } }),
      need('close', { recall: 0.99, last: { verdict: 'close', confidence: 3 } }),
      need('fairly', { last: wrong(2) }),
      need('sure', { recall: 0.99, last: wrong(3) }),
    ];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(orderByNeed(given, seed)).toEqual(['sure', 'fairly', 'close', 'shaky', 'known', 'never']);
      }),
    );
  });

  it('takes the topics in turn among those of one need', () => {
    const given = ['a', 'b', 'c'].flatMap((name) => [
      need(`${name}1`, { last: wrong(3) }),
      need(`${name}2`, { last: wrong(3), topic: 'lighthouse' as TopicId }),
    ]);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const topics = orderByNeed(given, seed).map((fact) => fact.at(1));
        expect(['121212', '212121']).toContain(topics.join(''));
      }),
    );
  });

  it('keeps every fact once, and is the same for the same state and seed', () => {
    fc.assert(
      fc.property(needs, fc.nat(), (given, seed) => {
        const order = orderByNeed(given, seed);
        expect([...order].sort()).toEqual(given.map(({ fact }) => fact).sort());
        expect(orderByNeed(given, seed)).toEqual(order);
      }),
    );
  });

  it('never puts what is ten places likelier forgotten behind', () => {
    fc.assert(
      fc.property(needs, fc.nat(), (given, seed) => {
        const rest = given.filter(({ last }) => last === undefined || last.verdict === 'right');
        const recallOf = (id: FactId) => rest.find(({ fact }) => fact === id)?.recall ?? 2;
        const asked = orderByNeed(given, seed).filter((id) => rest.some(({ fact }) => fact === id));
        const recalls = asked.map(recallOf);
        const sorted = recalls.toSorted((a, b) => a - b);
        for (let start = 0; start < recalls.length; start += 10) {
          const stretch = (from: readonly number[]) =>
            from.slice(start, start + 10).toSorted((a, b) => a - b);
          expect(stretch(recalls)).toEqual(stretch(sorted));
        }
      }),
    );
  });

  it('decides between equals by chance', () => {
    const given = ['a', 'b', 'c', 'd'].map((name) => need(name));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => orderByNeed(given, seed).join(''))).size).toBeGreaterThan(
      1,
    );
  });
});
