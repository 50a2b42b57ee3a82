import type { Knowledge } from '../../../shared/model/knowledge.ts';
import { plural } from '../../ui/plural.ts';

/** How well something is known, in words: its recall, and how much of it was ever asked. */
export function wordsOfRecall({ cards, tested, recall }: Knowledge): string {
  if (cards === 0) return 'No cards';
  if (recall === undefined) return 'Never tested';
  const percent = `Recall ${Math.round(100 * recall)} %`;
  return tested < cards ? `${percent}, ${tested} of ${cards} cards tested` : percent;
}

/** How well something is known, in one or two sentences to its learner. */
export function sentenceOfKnowledge({ cards, tested, learnt, recall }: Knowledge): string {
  if (cards === 0) return 'No card asks about it.';
  if (recall === undefined) {
    return `You have not been asked about it yet. It has ${plural(cards, 'card')}.`;
  }
  const known = `You would recall ${Math.round(100 * recall)} % of what you were asked about it.`;
  return `${known} ${learnt} of ${plural(cards, 'card')} learnt, ${tested} tested.`;
}
