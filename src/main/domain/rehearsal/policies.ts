import type { MemoryModel } from './learner.ts';
import type { Policy, Standing } from './rehearse.ts';

/**
 * What plain scheduling does: cards whose recall has fallen to the desired retention (0 to 1), the weakest first,
 * then new ones, at most `newPerDay`.
 */
export function keepRetention(
  model: MemoryModel,
  retention: number,
  newPerDay = Number.POSITIVE_INFINITY,
): Policy {
  return (cards, day) => {
    const due = cards
      .flatMap((card) => {
        const recall = recallOf(model, card, day);
        return recall !== undefined && recall <= retention ? [{ card, recall }] : [];
      })
      .sort((a, b) => a.recall - b.recall)
      .map(({ card }) => card);
    return [...due, ...cards.filter(({ memory }) => memory === undefined).slice(0, newPerDay)];
  };
}

/** The probability that a card is recalled on a day; none for a new card. */
export function recallOf(model: MemoryModel, { memory, lastDay }: Standing, day: number): number | undefined {
  return memory && model.recallAfter(memory.stability, day - lastDay);
}
