import type { Rating } from '../../../shared/model/review.ts';
import type { Random } from '../chance/random.ts';
import type { Memory } from '../review/card-state.ts';
import {
  type ByRating,
  chancesOf,
  type Habits,
  type MemoryModel,
  RATINGS,
  rememberDay,
  timesOf,
} from './learner.ts';

/** A card as a policy sees it; `index` is its place in the list that the rehearsal was given. */
export type Standing = {
  readonly index: number;
  /** Cards of one group answer each other, so no two of them are seen on one day. */
  readonly group: string;
  /** None for a new card. */
  readonly memory: Memory | undefined;
  /** Days from the first day of the rehearsal, on which it was last reviewed; may be negative. */
  readonly lastDay: number;
};

/** Which cards to see on a day, the most wanted first; what the day has no time for is left out. */
export type Policy = (cards: readonly Standing[], day: number) => readonly Standing[];

export type RehearsedDay = {
  readonly introduced: number;
  readonly reviewed: number;
  readonly milliseconds: number;
  /** The sum of the probabilities of recall of all cards at the day's end: how many are known. */
  readonly known: number;
};

/** A card as a rehearsal begins with it. */
export type Start = Omit<Standing, 'index'>;

type Rehearsal = {
  readonly cards: readonly Start[];
  readonly days: number;
  /** Milliseconds a day; never exceeded. */
  readonly budget: number;
  readonly policy: Policy;
  readonly habits: Habits;
  /** What the policy believes of memory. */
  readonly model: MemoryModel;
  /** How memory really is, where a policy is to be tried on somebody else's; else as it is believed. */
  readonly truth?: MemoryModel;
  readonly random: Random;
};

/**
 * Plays a policy through, day by day, with a learner of flesh and chance.
 * Gives each day, and the probability of recall of each card on the day after the last; the same random numbers
 * give the same rehearsal.
 */
export function rehearse(rehearsal: Rehearsal): {
  readonly days: readonly RehearsedDay[];
  readonly recalls: readonly number[];
} {
  const { model, truth = model, habits, random } = rehearsal;
  const believed: Standing[] = rehearsal.cards.map((card, index) => ({ ...card, index }));
  const real = believed.map(({ memory }) => memory);
  const recallOn = (day: number) =>
    believed.map(({ index, lastDay }) => {
      const memory = real[index];
      return memory === undefined ? 0 : truth.recallAfter(memory.stability, day - lastDay);
    });
  const days = Array.from({ length: rehearsal.days }, (_, day): RehearsedDay => {
    let milliseconds = 0;
    let introduced = 0;
    let reviewed = 0;
    const seen = new Set<string>();
    for (const { index, group, memory, lastDay } of rehearsal.policy(believed, day)) {
      const times = timesOf(habits, memory === undefined);
      if (milliseconds + Math.min(...times) > rehearsal.budget) break;
      if (milliseconds + Math.max(...times) > rehearsal.budget || seen.has(group)) continue;
      seen.add(group);
      const known = real[index];
      const recall = known && truth.recallAfter(known.stability, day - lastDay);
      const rating = draw(chancesOf(habits, recall), random);
      real[index] = rememberDay(truth, known, day - lastDay, rating);
      const remembered = rememberDay(model, memory, day - lastDay, rating);
      believed[index] = { index, group, memory: remembered, lastDay: day };
      milliseconds += times[rating - 1] ?? 0;
      if (memory === undefined) introduced += 1;
      else reviewed += 1;
    }
    return { introduced, reviewed, milliseconds, known: sum(recallOn(day)) };
  });
  return { days, recalls: recallOn(rehearsal.days) };
}

function draw(chances: ByRating, random: Random): Rating {
  let left = random.fraction();
  for (const rating of RATINGS) {
    left -= chances[rating - 1] ?? 0;
    if (left < 0) return rating;
  }
  return 4;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
