import type { Knowledge } from '../../../shared/model/knowledge.ts';

/** What is known of some cards as sums, so that those of several groups of cards can be added. */
export type KnowledgeSum = {
  readonly cards: number;
  readonly tested: number;
  readonly learnt: number;
  /** The sum of the predicted recalls of the tested cards. */
  readonly recall: number;
  /** The lowest of them; infinite where there are none. */
  readonly weakest: number;
};

const NOTHING: KnowledgeSum = {
  cards: 0,
  tested: 0,
  learnt: 0,
  recall: 0,
  weakest: Number.POSITIVE_INFINITY,
};

/** Adds sums up by the keys that each belongs to; one with several keys counts for each of them. */
export function sumBy<Row extends KnowledgeSum, Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => Iterable<Key>,
): ReadonlyMap<Key, Knowledge> {
  const sums = new Map<Key, KnowledgeSum>();
  for (const row of rows) {
    for (const key of keysOf(row)) sums.set(key, add(sums.get(key) ?? NOTHING, row));
  }
  return new Map([...sums].map(([key, sum]) => [key, toKnowledge(sum)]));
}

function add(one: KnowledgeSum, other: KnowledgeSum): KnowledgeSum {
  return {
    cards: one.cards + other.cards,
    tested: one.tested + other.tested,
    learnt: one.learnt + other.learnt,
    recall: one.recall + other.recall,
    weakest: Math.min(one.weakest, other.weakest),
  };
}

function toKnowledge({ recall, weakest, ...counts }: KnowledgeSum): Knowledge {
  const isTested = counts.tested > 0;
  return {
    ...counts,
    recall: isTested ? recall / counts.tested : undefined,
    weakest: isTested ? weakest : undefined,
  };
}
