import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryRanges } from '../../../src/main/domain/article/carry-ranges.ts';
import { readSource } from '../../../src/main/domain/article/sentences.ts';
import { addRange, fractionOf, type ReadRange } from '../../../src/shared/model/read-ranges.ts';

const range = (start: number, end: number): ReadRange => ({ start, end });

describe('addRange', () => {
  it.each<[string, readonly ReadRange[], ReadRange, readonly ReadRange[]]>([
    ['begins with one', [], range(3, 5), [range(3, 5)]],
    ['keeps what is apart, in order', [range(10, 20)], range(0, 5), [range(0, 5), range(10, 20)]],
    ['joins what touches', [range(0, 5)], range(5, 9), [range(0, 9)]],
    [
      'joins what overlaps',
      [range(0, 5), range(8, 12), range(20, 30)],
      range(4, 9),
      [range(0, 12), range(20, 30)],
    ],
    ['adds nothing of what is within', [range(0, 50)], range(4, 9), [range(0, 50)]],
    ['adds nothing where nothing was read', [range(0, 5)], range(9, 9), [range(0, 5)]],
  ])('%s', (_, ranges, added, expected) => {
    expect(addRange(ranges, added)).toEqual(expected);
  });

  it('holds each character that was read, once, whatever the order', () => {
    const some = fc.array(
      fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => range(start, start + length)),
    );
    fc.assert(
      fc.property(some, (read) => {
        const ranges = read.reduce(addRange, [] as readonly ReadRange[]);
        const characters = new Set(
          read.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        expect(ranges.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(characters.size);
        expect(ranges.every(({ start }, index) => index === 0 || start > (ranges[index - 1]?.end ?? 0))).toBe(
          true,
        );
      }),
    );
  });
});

describe('fractionOf', () => {
  it.each([
    [range(0, 10), [range(0, 5)], 0.5],
    [range(10, 20), [range(0, 12), range(18, 90)], 0.4],
    [range(10, 20), [range(0, 10), range(20, 30)], 0],
    [range(10, 20), [range(0, 30)], 1],
    [range(10, 10), [], 1],
  ])('of %o with %o read is %f', (stretch, ranges, expected) => {
    expect(fractionOf(stretch, ranges)).toBeCloseTo(expected);
  });
});

describe('carryRanges', () => {
  const before = readSource('One comes first. Two follows. Three is last.', 'en');

  it('carries what stands unchanged to its new place, and not what was rewritten', () => {
    const now = readSource('Corrected. One comes first. Two is other. Three is last.', 'en');
    const carried = carryRanges([range(0, before.text.length)], before, now);
    expect(carried.map(({ start, end }) => now.text.slice(start, end))).toEqual([
      'One comes first. ',
      'Three is last.',
    ]);
  });

  it('leaves what was read in part to be read', () => {
    expect(carryRanges([range(3, before.text.indexOf('Three'))], before, before)).toEqual([
      range(before.text.indexOf('Two'), before.text.indexOf('Three')),
    ]);
  });
});
