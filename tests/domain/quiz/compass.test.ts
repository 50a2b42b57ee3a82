import { describe, expect, it } from 'vitest';
import { distanceBetween, sayDistance, windTo } from '../../../src/main/domain/quiz/compass.ts';

const moscow = { latitude: 55.76, longitude: 37.62 };
const bishkek = { latitude: 42.87, longitude: 74.6 };
const dushanbe = { latitude: 38.56, longitude: 68.79 };

describe('distanceBetween', () => {
  it('measures along the globe', () => {
    // By geod, over the ellipsoid: 2,989 and 684 km.
    expect(distanceBetween(moscow, bishkek)).toBeCloseTo(2989, -1);
    expect(distanceBetween(bishkek, dushanbe)).toBeCloseTo(684, -1);
    expect(distanceBetween(moscow, moscow)).toBe(0);
    expect(distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      20015,
      0,
    );
  });
});

describe('windTo', () => {
  it.each([
    [10, 0, 'north'],
    [10, 10, 'north-east'],
    [0, 10, 'east'],
    [-10, 10, 'south-east'],
    [-10, 0, 'south'],
    [-10, -10, 'south-west'],
    [0, -10, 'west'],
    [10, -10, 'north-west'],
  ])('from the equator to %d, %d it is %s', (latitude, longitude, wind) => {
    expect(windTo({ latitude: 0, longitude: 0 }, { latitude, longitude })).toBe(wind);
  });

  it('takes the shorter way over the date line, and knows its way between cities', () => {
    expect(windTo({ latitude: 0, longitude: 175 }, { latitude: 0, longitude: -175 })).toBe('east');
    expect(windTo(bishkek, dushanbe)).toBe('south-west');
    expect(windTo(dushanbe, moscow)).toBe('north-west');
  });
});

describe('sayDistance', () => {
  it.each([
    [0, 'about 10 km'],
    [44, 'about 40 km'],
    [96, 'about 100 km'],
    [149, 'about 150 km'],
    [984, 'about 1,000 km'],
    [2989, 'about 3,000 km'],
  ])('says %d km', (kilometres, said) => {
    expect(sayDistance(kilometres)).toBe(said);
  });
});
