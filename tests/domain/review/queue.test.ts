import { describe, expect, it } from 'vitest';
import { chooseNext, leftToday } from '../../../src/main/domain/review/queue.ts';
import { countStreak, estimateMinutes, findWeakest } from '../../../src/main/domain/review/today.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';

const id = (name: string) => name as CardId;
const now = 1_000_000;
const counts = { new: 2, learning: 1, due: 4 };
const none = { introduced: 0, reviewed: 0 };
const all = { step: { id: id('step'), dueAt: now + 60_000 }, due: id('due'), fresh: id('fresh') };

const LEARN_AHEAD = 20 * 60_000;

describe('chooseNext', () => {
  it('shows a step whose time has come before anything else', () => {
    const step = { id: id('step'), dueAt: now };
    expect(chooseNext({ ...all, step }, counts, none, now, LEARN_AHEAD)).toEqual({
      kind: 'card',
      id: 'step',
    });
  });

  it('spreads new cards evenly among the reviews', () => {
    const shown: string[] = [];
    let left = { new: 2, learning: 0, due: 4 };
    const done = { introduced: 0, reviewed: 0 };
    while (left.new + left.due > 0) {
      const choice = chooseNext({ ...all, step: undefined }, left, done, now, LEARN_AHEAD);
      if (choice.kind !== 'card') break;
      shown.push(choice.id);
      if (choice.id === 'fresh') {
        left = { ...left, new: left.new - 1 };
        done.introduced += 1;
      } else {
        left = { ...left, due: left.due - 1 };
        done.reviewed += 1;
      }
    }
    expect(shown).toEqual(['due', 'fresh', 'due', 'due', 'fresh', 'due']);
  });

  it('lets a step come early only when nothing else is left, and only by a little', () => {
    const alone = { step: { id: id('step'), dueAt: now + LEARN_AHEAD }, due: undefined, fresh: undefined };
    expect(chooseNext(alone, counts, none, now, LEARN_AHEAD)).toEqual({ kind: 'card', id: 'step' });
    expect(chooseNext(alone, counts, none, now - 1, LEARN_AHEAD)).toEqual({
      kind: 'wait',
      milliseconds: LEARN_AHEAD + 1,
    });
  });

  it('ends when the limits are reached', () => {
    const limits = { newPerDay: 3, reviewsPerDay: 5 };
    expect(leftToday(limits, { introduced: 1, reviewed: 2 })).toEqual({ new: 2, due: 3 });
    const left = leftToday(limits, { introduced: 3, reviewed: 7 });
    expect(left).toEqual({ new: 0, due: 0 });
    const counts = { ...left, learning: 0 };
    expect(chooseNext({ ...all, step: undefined }, counts, none, now, LEARN_AHEAD)).toEqual({
      kind: 'nothing',
    });
  });
});

describe('countStreak', () => {
  it.each([
    [[], 0],
    [[10], 1],
    [[9], 1],
    [[8], 0],
    [[10, 9, 8, 6], 3],
    [[11, 10, 9], 2],
  ])('counts %j as %i on day 10', (days, streak) => {
    expect(countStreak(days, 10)).toBe(streak);
  });
});

describe('estimateMinutes', () => {
  it('counts a new card several times and follows the learner’s own pace', () => {
    const counts = { new: 16, learning: 10, due: 10 };
    expect(estimateMinutes({ new: 0, learning: 0, due: 0 }, [])).toBe(0);
    expect(estimateMinutes({ new: 0, learning: 0, due: 1 }, [])).toBe(1);
    expect(estimateMinutes(counts, [])).toBe(9);
    expect(estimateMinutes(counts, Array(180).fill(3_000))).toBe(4);
    expect(estimateMinutes(counts, Array(180).fill(600_000))).toBe(55);
  });

  it('is not misled by one quick answer', () => {
    expect(estimateMinutes({ new: 20, learning: 0, due: 0 }, [500])).toBe(8);
  });
});

describe('findWeakest', () => {
  const of = (topic: string, recall: number | undefined, tested: number) => ({ topic, recall, tested });
  it('takes the topic with the lowest mean among those with enough answered cards', () => {
    expect(findWeakest([of('a', 0.8, 3), of('b', 0.7, 3), of('c', 0.1, 2)])?.topic).toBe('b');
    expect(findWeakest([of('c', 0.15, 2), of('d', undefined, 0)])).toBeUndefined();
  });
});
