import { expect, it } from 'vitest';
import { cutLog } from '../support/trust/cuts.ts';
import { flipBits } from '../support/trust/flips.ts';
import { twoLives } from '../support/trust/lives.ts';
import { SEED } from './seed.ts';

const { killed, closed } = twoLives(40);

it('opens whole answers wherever the log is cut, at every frame and within each', () => {
  const cuts = cutLog(killed, 1);
  console.log(`${cuts} cuts`);
  expect(cuts).toBeGreaterThan(300);
});

it('tells each of 300 flipped bits, or keeps every row', () => {
  const atRest = flipBits(closed, 'closed', SEED, 150);
  const afterKill = flipBits(killed, 'killed', SEED + 1, 150);
  console.log(`at rest: ${JSON.stringify(atRest)}`);
  console.log(`after a kill: ${JSON.stringify(afterKill)}`);
  expect(atRest.told).toEqual({ seal: 150 });
});
