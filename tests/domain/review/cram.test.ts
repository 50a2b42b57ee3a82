import { expect, it } from 'vitest';
import { leftOfCram } from '../../../src/main/domain/review/cram.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { Rating } from '../../../src/shared/model/review.ts';

const cards = ['a', 'b', 'c'] as unknown as readonly CardId[];
const left = (...answers: readonly (readonly [string, Rating])[]) =>
  leftOfCram(
    cards,
    answers.map(([card, rating]) => ({ card: card as CardId, rating })),
  );

it('asks each card of a cram until it is known, and brings back what was not behind the others', () => {
  expect(left()).toEqual({ fresh: ['a', 'b', 'c'], again: [] });
  expect(left(['a', 1])).toEqual({ fresh: ['b', 'c'], again: ['a'] });
  expect(left(['a', 1], ['b', 1], ['c', 2])).toEqual({ fresh: [], again: ['a', 'b'] });
  expect(left(['a', 1], ['b', 1], ['c', 2], ['a', 1])).toEqual({ fresh: [], again: ['b', 'a'] });
  expect(left(['a', 1], ['b', 3], ['c', 4], ['a', 3])).toEqual({ fresh: [], again: [] });
});

it('leaves out what is no longer asked for', () => {
  expect(left(['z', 1])).toEqual({ fresh: ['a', 'b', 'c'], again: [] });
});
