import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULING } from '../../../src/main/domain/review/card-state.ts';
import { drawForgetting, tellHistory } from '../../../src/main/domain/review/history.ts';
import type { ScheduleChange } from '../../../src/main/domain/review/replay.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { Rating } from '../../../src/shared/model/review.ts';

const DAY = 86_400_000;
const first = Date.UTC(2031, 2, 4, 12);
const card = 'harbour/cost/how-much' as CardId;
const on = (day: number) => ({ at: first + day * DAY, offsetMinutes: 0 });
const review = (day: number, rating: Rating): ScheduleChange => ({
  kind: 'review',
  card,
  moment: on(day),
  rating,
  phase: 'review',
  duration: 4000,
  scheduling: DEFAULT_SCHEDULING,
});
const start = Math.floor((first - 4 * 3_600_000) / DAY);

describe('tellHistory', () => {
  it('gives each change with the state and interval it led to', () => {
    const lines = tellHistory([
      review(0, 4),
      { kind: 'set-due', card, moment: on(1), dueDay: start + 5 },
      review(5, 1),
      { kind: 'forget', card, moment: on(6) },
    ]);
    expect(lines.map(({ what, state }) => [what.kind, state?.phase, state?.dueDay])).toEqual([
      ['review', 'review', lines[0]?.state?.dueDay],
      ['set-due', 'review', start + 5],
      ['review', 'relearning', start + 5],
      ['forget', undefined, undefined],
    ]);
    expect(lines[2]?.interval).toEqual({ unit: 'minutes', count: 10 });
    expect(lines[3]?.interval).toBeUndefined();
  });
});

describe('drawForgetting', () => {
  const draw = (changes: readonly ScheduleChange[], until: number) =>
    drawForgetting(tellHistory(changes), DEFAULT_SCHEDULING, start + until);

  it('starts at 1 with every review, falls until the next, and ends where it is asked to', () => {
    const curve = draw([review(0, 4), review(10, 3)], 40);
    const days = curve.map(({ day }) => day - start);
    expect([days[0], days.at(-1)]).toEqual([0, 40]);
    const second = curve.findIndex(({ recall }, index) => index > 0 && recall === 1);
    expect(days[second]).toBe(10);
    for (const part of [curve.slice(0, second), curve.slice(second)]) {
      const recalls = part.map(({ recall }) => recall);
      expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
      expect(recalls[0]).toBe(1);
    }
  });

  it('ends where the card was made new again', () => {
    const curve = draw([review(0, 4), { kind: 'forget', card, moment: on(3) }], 40);
    expect(curve.at(-1)?.day).toBe(start + 3);
  });

  it('is empty for a card never reviewed', () => {
    expect(draw([], 10)).toEqual([]);
  });
});
