import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedOfDay } from '../../../../src/main/domain/quiz/session/daily.ts';
import type { DossierId } from '../../../../src/shared/model/ids.ts';

it('seeds each day and each dossier apart, in 32 bits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
      const seeds = [
        seedOfDay('harbour' as DossierId, day),
        seedOfDay('harbour' as DossierId, day + 1),
        seedOfDay('harbours' as DossierId, day),
      ];
      expect(new Set(seeds).size).toBe(3);
      expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)).toBe(true);
      expect(seedOfDay('harbour' as DossierId, day)).toBe(seeds[0]);
    }),
  );
});
