import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../src/main/domain/review/card-state.ts';
import { becomesLeech, isLeech } from '../../../src/main/domain/review/leech.ts';

const state = (lapses: number): CardState => ({
  phase: 'relearning',
  step: 0,
  stability: 1,
  difficulty: 9,
  reps: 20,
  lapses,
  intervalDays: 0,
  lastAt: 0,
  lastDay: 0,
  dueDay: 0,
  dueAt: 0,
});

describe('a leech', () => {
  it('is told at 8 lapses and then at every fourth', () => {
    const told = Array.from({ length: 20 }, (_, index) => index + 1).filter((lapses) =>
      becomesLeech(state(lapses - 1), state(lapses), 8),
    );
    expect(told).toEqual([8, 12, 16, 20]);
  });

  it('is not told again by an answer that is no lapse', () => {
    expect(becomesLeech(state(8), state(8), 8)).toBe(false);
  });

  it('stays one', () => {
    expect([undefined, state(7), state(8), state(9)].map((each) => isLeech(each, 8))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
