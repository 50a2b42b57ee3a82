import { chancesOf, expect, type Habits, type MemoryModel, timesOf } from '../rehearsal/learner.ts';
import { recallOf } from '../rehearsal/policies.ts';
import type { Standing } from '../rehearsal/rehearse.ts';

/**
 * What of an order still fits into today: each card must be done within the `left` milliseconds even if it goes
 * as slowly as it can, after those before it went as expected. `seen` are the groups that had a card today, or have one that is still to come back in its steps.
 */
export function fillToday(
  order: readonly Standing[],
  left: number,
  seen: ReadonlySet<string>,
  habits: Habits,
  model: MemoryModel,
): { readonly cards: readonly Standing[]; readonly milliseconds: number } {
  const taken = new Set(seen);
  const cards: Standing[] = [];
  let milliseconds = 0;
  for (const card of order) {
    const times = timesOf(habits, card.memory === undefined);
    if (milliseconds + Math.min(...times) > left) break;
    if (taken.has(card.group) || milliseconds + Math.max(...times) > left) continue;
    taken.add(card.group);
    cards.push(card);
    milliseconds += expect(times, chancesOf(habits, recallOf(model, card, 0)));
  }
  return { cards, milliseconds };
}
