import type { Rating } from '../../../shared/model/review.ts';
import {
  type ByRating,
  chancesOf,
  expect,
  type Habits,
  type MemoryModel,
  rememberDay,
  timesOf,
} from '../rehearsal/learner.ts';
import type { Policy, Standing } from '../rehearsal/rehearse.ts';

/** A gain smaller than this is not worth a card's time. */
const LEAST = 1e-9;

/** Sees first what raises the expected score on the exam's day most for the time it takes. */
export function raiseScore(model: MemoryModel, habits: Habits, exam: number): Policy {
  return (cards, day) =>
    cards
      .map((card) => ({ card, gain: gainOf(card, day, exam, model, habits) }))
      .filter(({ gain }) => gain > LEAST)
      .sort((a, b) => b.gain - a.gain || a.card.index - b.card.index)
      .map(({ card }) => card);
}

/** How much seeing a card on a day is expected to raise its recall on the exam's day, for each millisecond. */
function gainOf(
  { memory, lastDay }: Standing,
  day: number,
  exam: number,
  model: MemoryModel,
  habits: Habits,
): number {
  const passed = day - lastDay;
  if (memory !== undefined && passed <= 0) return 0;
  const chances = chancesOf(habits, memory && model.recallAfter(memory.stability, passed));
  const recall = (stability: number, days: number) => model.recallAfter(stability, days);
  const after = (rating: Rating) => recall(rememberDay(model, memory, passed, rating).stability, exam - day);
  const seen: ByRating = [after(1), after(2), after(3), after(4)];
  const unseen = memory === undefined ? 0 : recall(memory.stability, exam - lastDay);
  return (expect(seen, chances) - unseen) / expect(timesOf(habits, memory === undefined), chances);
}
