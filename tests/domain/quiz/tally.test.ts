import { describe, expect, it } from 'vitest';
import { tally, tallyBy } from '../../../src/main/domain/quiz/tally.ts';
import type { Judgement } from '../../../src/shared/model/question.ts';

const judgement = (score: number): Judgement => ({
  verdict: score === 1 ? 'right' : score === 0 ? 'wrong' : 'close',
  score,
  reason: '',
  key: '',
});
const answer = (score: number, counted = false, group = 'a') => ({
  judgement: judgement(score),
  counted,
  group,
});

describe('tally', () => {
  it('gives points for what is partly right, and counts it neither right nor wrong', () => {
    expect(tally([answer(1), answer(0.25), answer(0)])).toEqual({
      count: 3,
      right: 1,
      counted: 0,
      partly: 1,
      points: 1.25,
    });
  });

  it('counts as right, and says so, what the learner counts as right', () => {
    expect(tally([answer(0.5, true), answer(0.5)])).toEqual({
      count: 2,
      right: 1,
      counted: 1,
      partly: 1,
      points: 1.5,
    });
  });

  it('comes to nothing without answers', () => {
    expect(tally([])).toEqual({ count: 0, right: 0, counted: 0, partly: 0, points: 0 });
  });
});

describe('tallyBy', () => {
  it('goes through the groups in their order, and leaves out the empty ones', () => {
    const answers = [answer(1, false, 'b'), answer(0, false, 'a'), answer(1, false, 'b')];
    const rows = tallyBy(['a', 'none', 'b'], answers, ({ group }) => group);
    expect(rows.map(([group, { right, count }]) => [group, right, count])).toEqual([
      ['a', 0, 1],
      ['b', 2, 2],
    ]);
  });
});
