import { createRandom } from '../chance/random.ts';
import type { Habits, MemoryModel } from './learner.ts';
import { keepRetention } from './policies.ts';
import { rehearse, type Start } from './rehearse.ts';
import { sampleDeck } from './sample.ts';

type WorkloadQuestion = {
  readonly cards: readonly Start[];
  readonly days: number;
  /** 0 to 1. */
  readonly retention: number;
  readonly newPerDay: number;
  readonly habits: Habits;
  readonly model: MemoryModel;
  readonly seed: number;
};

/** What a desired retention comes to over some days. */
export type Workload = {
  readonly minutesPerDay: number;
  /** The longest day. */
  readonly mostMinutes: number;
  /** The share of all cards that is recalled after the last day, 0 to 1. */
  readonly known: number;
};

/** Rehearses the coming days at a desired retention, on the learner's own memory and pace. */
export function measureWorkload(question: WorkloadQuestion): Workload {
  const { days, retention, newPerDay, habits, model, seed } = question;
  const { cards, scale } = sampleDeck(question.cards, seed);
  if (cards.length === 0 || days === 0) return { minutesPerDay: 0, mostMinutes: 0, known: 0 };
  const rehearsal = rehearse({
    cards,
    days,
    budget: Number.POSITIVE_INFINITY,
    policy: keepRetention(model, retention, newPerDay / scale),
    habits,
    model,
    random: createRandom(seed + 1),
  });
  const minutes = rehearsal.days.map(({ milliseconds }) => (scale * milliseconds) / 60_000);
  return {
    minutesPerDay: sum(minutes) / days,
    mostMinutes: Math.max(...minutes),
    known: sum(rehearsal.recalls) / cards.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
