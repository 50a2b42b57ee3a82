import { describe, expect, it } from 'vitest';
import { moveItem } from '../../../src/renderer/features/quiz/answers/moving.ts';

describe('moveItem', () => {
  it('puts an item at another place, and the others close up', () => {
    expect(moveItem([4, 2, 7], 7, 0)).toEqual([7, 4, 2]);
    expect(moveItem([4, 2, 7], 4, 2)).toEqual([2, 7, 4]);
    expect(moveItem([4, 2, 7], 2, 1)).toEqual([4, 2, 7]);
  });
});
