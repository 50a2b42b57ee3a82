import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeTyped } from '../../../../src/main/domain/grading/typed.ts';
import { choosePairs, layOut, scoreMatch } from '../../../../src/main/domain/quiz/session/match.ts';
import { containsWords } from '../../../../src/main/domain/text/fold.ts';
import { MISS_PENALTY } from '../../../../src/shared/model/match.ts';
import { aDossier } from '../../../support/dossiers.ts';

const dossier = aDossier();
const topics = dossier.header.topics.map(({ id }) => id);
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

describe('choosePairs', () => {
  it('gives pairs of which no answer does for another prompt, stands in it or in another answer', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const pairs = choosePairs(dossier, { seed, count: 4, topics });
        expect(pairs).toHaveLength(4);
        for (const pair of pairs) {
          for (const other of pairs.filter((each) => each !== pair)) {
            expect(gradeTyped(dossier, { ...pair, prompt: pair.stem }, other.key).verdict).toBe('wrong');
            expect([other.key, other.stem].some((text) => containsWords(text, pair.key))).toBe(false);
          }
        }
      }),
    );
  });

  it('leaves out a prompt whose answer another one would take', () => {
    const [first, ...others] = dossier.facts;
    if (!first) throw new Error('The made dossier has facts.');
    const twice = aDossier({
      facts: [
        first,
        ...others.map((fact) => ({
          ...fact,
          answer: { ...fact.answer, text: 'Saltmouth', accept: [], entity: undefined },
          cards: fact.cards.map((card) => ({ ...card, back: 'Saltmouth' })),
        })),
      ],
    });
    fc.assert(
      fc.property(seeds, (seed) => {
        const keys = choosePairs(twice, { seed, count: 8, topics }).map(({ key }) => key);
        expect(keys.filter((key) => key === 'Saltmouth')).toHaveLength(1);
      }),
    );
  });

  it('lays every answer out once, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const pairs = choosePairs(dossier, { seed, count: 4, topics });
        const order = layOut(pairs, seed);
        expect([...order].sort()).toEqual([0, 1, 2, 3]);
        expect(layOut(pairs, seed)).toEqual(order);
      }),
    );
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      layOut(choosePairs(dossier, { seed: 1, count: 4, topics }), seed),
    );
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  });
});

describe('scoreMatch', () => {
  it('adds a second for each miss, and keeps what was tried first', () => {
    const tries = [
      { prompt: 0, answer: 1, at: 900 },
      { prompt: 0, answer: 0, at: 1_500 },
      { prompt: 1, answer: 1, at: 2_000 },
    ];
    expect(scoreMatch(2, tries)).toEqual({
      milliseconds: 2_000 + MISS_PENALTY,
      misses: 1,
      first: [
        { answer: 1, duration: 900 },
        { answer: 1, duration: 500 },
      ],
    });
  });

  it('takes any order of right pairs as without a miss', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const tries = order.map((pair, index) => ({ prompt: pair, answer: pair, at: 100 * (index + 1) }));
        expect(scoreMatch(4, tries)).toMatchObject({ milliseconds: 400, misses: 0 });
      }),
    );
  });

  it.each([
    ['a pair is missing', [{ prompt: 0, answer: 0, at: 1 }]],
    ['a pair was found already', [0, 0, 1].map((pair) => ({ prompt: pair, answer: pair, at: 1 }))],
    [
      'an answer was found already',
      [
        { prompt: 0, answer: 0, at: 1 },
        { prompt: 1, answer: 0, at: 2 },
        { prompt: 1, answer: 1, at: 3 },
      ],
    ],
    [
      'time runs back',
      [
        { prompt: 0, answer: 0, at: 9 },
        { prompt: 1, answer: 1, at: 3 },
      ],
    ],
    ['there is no such pair', [0, 1, 2].map((pair) => ({ prompt: pair, answer: pair, at: 1 }))],
  ])('gives nothing where %s', (_, tries) => {
    expect(scoreMatch(2, tries)).toBeUndefined();
  });
});
