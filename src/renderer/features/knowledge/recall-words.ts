import type { Knowledge } from '../../../shared/model/knowledge.ts';

/** How well something is known, in words: its recall, and how much of it was ever asked. */
export function wordsOfRecall({ cards, tested, recall }: Knowledge): string {
  if (cards === 0) return 'No cards';
  if (recall === undefined) return 'Never tested';
  const percent = `Recall ${Math.round(100 * recall)} %`;
  return tested < cards ? `${percent}, ${tested} of ${cards} cards tested` : percent;
}
