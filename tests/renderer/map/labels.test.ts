import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  contains,
  isInside,
  overlaps,
  type Ring,
} from '../../../src/renderer/features/explore/map/geometry.ts';
import { besidePoint, placeLabels, withinRings } from '../../../src/renderer/features/explore/map/labels.ts';

const FRAME: Box = { x: 0, y: 0, width: 300, height: 200 };
const SIZE = { width: 60, height: 24 };
const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('placeLabels', () => {
  it('never lets labels touch each other, an obstacle or the edge', () => {
    const point = fc.tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 220 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const obstacles = points.map(([x, y]) => ({ x: x - 13, y: y - 13, width: 26, height: 26 }));
        const wishes = points.map((at, id) => ({ id: `${id}`, candidates: besidePoint(at, SIZE, 14) }));
        const placed = [...placeLabels(wishes, obstacles, FRAME).values()];
        placed.forEach((box, index) => {
          expect(contains(FRAME, box)).toBe(true);
          expect([...obstacles, ...placed.slice(index + 1)].some((other) => overlaps(box, other))).toBe(
            false,
          );
        });
      }),
    );
  });

  it('gives the first wish its first place, and the next the next that is free', () => {
    const candidates = besidePoint([150, 100], SIZE, 14);
    const placed = placeLabels(
      [
        { id: 'a', candidates },
        { id: 'b', candidates },
        { id: 'c', candidates: candidates.slice(0, 1) },
      ],
      [],
      FRAME,
    );
    expect([placed.get('a'), placed.get('b'), placed.get('c')]).toEqual([
      candidates[0],
      candidates[1],
      undefined,
    ]);
  });
});

describe('withinRings', () => {
  it('puts a name wholly inside a country, close to the middle of what is seen of it', () => {
    const [best] = withinRings([square(100, 40, 120)], SIZE, FRAME);
    expect(best && contains({ x: 100, y: 40, width: 120, height: 120 }, best)).toBe(true);
    expect(Math.abs((best?.x ?? 0) + 30 - 160)).toBeLessThan(18);
  });

  it('finds room in view for a country that reaches far out of it', () => {
    const [best] = withinRings([square(200, -5000, 9000)], SIZE, FRAME);
    expect(best && contains({ x: 200, y: 0, width: 100, height: 200 }, best)).toBe(true);
  });

  it('offers places partly outside a country too small for its name, and none for one out of view', () => {
    expect(withinRings([square(100, 100, 20)], SIZE, FRAME).length).toBeGreaterThan(0);
    expect(withinRings([square(400, 100, 20)], SIZE, FRAME)).toEqual([]);
  });

  it('keeps out of a hole', () => {
    const rings = [square(0, 0, 200), square(60, 60, 80)];
    for (const { x, y, width, height } of withinRings(rings, SIZE, FRAME).slice(0, 20)) {
      expect(isInside([x + width / 2, y + height / 2], rings)).toBe(true);
    }
    expect(isInside([100, 100], rings)).toBe(false);
  });
});
