import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/renderer/features/explore/map/clusters.ts';
import { distance } from '../../../src/renderer/features/explore/map/geometry.ts';

const place = fc.record({ at: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })) });

describe('gather', () => {
  it('leaves no two clusters closer than a target, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const clusters = gather(places, 26);
        expect(new Set(clusters.flatMap(({ items }) => [...items]))).toEqual(new Set(places));
        clusters.forEach(({ at }, index) => {
          for (const other of clusters.slice(index + 1)) {
            expect(distance(at, other.at)).toBeGreaterThanOrEqual(26);
          }
        });
      }),
    );
  });

  it('keeps apart what is apart', () => {
    const places = [{ at: [0, 0] as const }, { at: [26, 0] as const }];
    expect(gather(places, 26).map(({ items }) => items)).toEqual([[places[0]], [places[1]]]);
  });
});
