import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/main/domain/grading/quantity.ts';

describe('readQuantity', () => {
  it.each([
    ['six', 6, ''],
    ['20 men', 20, 'men'],
    ['twenty-five masked men', 25, 'masked men'],
    ['a hundred and twenty men', 120, 'men'],
    ['ten years', 10, 'years'],
    ['75th', 75, ''],
    ['the 75th', 75, 'the'],
    ['50km', 50, 'km'],
    ['about 50 kilometres', 50, 'kilometres'],
    ['1,500 crowns', 1500, 'crowns'],
    ['1 500 crowns', 1500, 'crowns'],
    ['12 500 000', 12_500_000, ''],
    ['2.5', 2.5, ''],
    ['2.5 million crowns', 2_500_000, 'crowns'],
    ['40 silver crowns', 40, 'silver crowns'],
    ['−3', -3, ''],
    ['- 3 degrees', -3, 'degrees'],
    ['2009', 2009, ''],
  ])('reads %s', (text, value, unit) => {
    expect(readQuantity(text)).toEqual({ value, unit });
  });

  it.each(['', 'several thousand', 'none', '28 November 2019', '20 or 30', '2019–2021', '1.5 or 2'])(
    'reads no single number in “%s”',
    (text) => {
      expect(readQuantity(text)).toBeUndefined();
    },
  );

  it('reads every whole number as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
        expect(readQuantity(String(value))).toEqual({ value, unit: '' });
        expect(readQuantity(value.toLocaleString('en-GB'))).toEqual({ value, unit: '' });
      }),
    );
  });
});
