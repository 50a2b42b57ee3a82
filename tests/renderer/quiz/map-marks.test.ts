import { describe, expect, it } from 'vitest';
import { frameProjection } from '../../../src/renderer/features/explore/map/projection.ts';
import {
  nearestMark,
  placeMarks,
  viewOfMarks,
} from '../../../src/renderer/features/quiz/answers/map-marks.ts';
import type { MapMark } from '../../../src/shared/model/question.ts';

const size = { width: 600, height: 400 };
const described = '';
const kyrgyzstan: MapMark = { latitude: 41.2, longitude: 74.8, iso: '417', described };
const tajikistan: MapMark = { latitude: 38.9, longitude: 71.3, iso: '762', described };
const camp: MapMark = { latitude: 37.5, longitude: 69.3, radius: 50, described };
const town: MapMark = { latitude: 38.56, longitude: 68.79, described };
const place = (...marks: readonly MapMark[]) =>
  placeMarks(
    frameProjection(
      marks.map((mark) => ({ ...mark, approximate: false })),
      size,
      1.5,
    ),
    marks,
  );

describe('nearestMark', () => {
  it('takes the country that a point lies in, though the middle of another is nearer', () => {
    const placed = place(kyrgyzstan, tajikistan);
    const projection = frameProjection(
      [kyrgyzstan, tajikistan].map((mark) => ({ ...mark, approximate: false })),
      size,
      1.5,
    );
    // Khorog’s north, deep in the east of Tajikistan, and Osh in the west of Kyrgyzstan.
    const [murghab, osh] = [projection([73.9, 38.2]), projection([72.8, 40.5])];
    expect(murghab && nearestMark(murghab, placed)).toBe(1);
    expect(osh && nearestMark(osh, placed)).toBe(0);
  });

  it('takes the circle that a point lies in, else the nearest mark', () => {
    const placed = place(camp, town);
    const [first, second] = placed;
    if (!first || !second) throw new Error('Both marks are on the map.');
    expect(nearestMark(first.at, placed)).toBe(0);
    expect(nearestMark(second.at, placed)).toBe(1);
    expect(nearestMark([second.at[0], second.at[1] - 60], placed)).toBe(1);
  });

  it('finds nothing where there is no mark', () => {
    expect(nearestMark([0, 0], [])).toBeUndefined();
  });
});

describe('viewOfMarks', () => {
  it('tells countries from places, and names neither', () => {
    const { countries, places } = viewOfMarks([kyrgyzstan, camp]);
    expect(countries).toMatchObject([{ id: 'mark-0', name: '', iso: '417', isMarked: true }]);
    expect(places).toMatchObject([
      { id: 'mark-1', name: '', between: undefined, position: { radius: 50, approximate: true } },
    ]);
  });
});
