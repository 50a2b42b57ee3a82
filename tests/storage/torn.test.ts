import { describe, expect, it } from 'vitest';
import { cutLog } from '../support/trust/cuts.ts';
import { flipBits } from '../support/trust/flips.ts';
import { twoLives } from '../support/trust/lives.ts';

// All frames and 300 flips are in tests/trust; here is what a few seconds can tell.
describe('what a disk may do', () => {
  const { killed, closed } = twoLives(12);

  it('is told when a bit flips, or did not matter', () => {
    const seed = Date.now() % 1e6;
    expect(Object.keys(flipBits(closed, 'closed', seed, 8).told)).toEqual(['seal']);
    flipBits(killed, 'killed', seed, 8);
  });

  it('leaves whole answers wherever the log is cut', () => {
    expect(cutLog(killed, 60)).toBeGreaterThan(5);
  });
});
