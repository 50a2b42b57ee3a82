import { describe, expect, it } from 'vitest';
import { type CardMemory, measureKnowledge } from '../../../src/main/domain/review/knowledge.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';

const ids = (...names: readonly string[]) => names as readonly CardId[];
const memories = new Map<CardId, CardMemory>([
  ['sure' as CardId, { phase: 'review', recall: 0.9 }],
  ['shaky' as CardId, { phase: 'relearning', recall: 0.5 }],
  ['fresh' as CardId, { phase: 'learning', recall: 1 }],
]);

describe('measureKnowledge', () => {
  it('takes the mean and the weakest of the answered cards, and counts all', () => {
    expect(measureKnowledge(ids('sure', 'shaky', 'fresh', 'new'), memories)).toEqual({
      cards: 4,
      tested: 3,
      learnt: 2,
      recall: expect.closeTo(0.8),
      weakest: 0.5,
    });
  });

  it('counts a card named twice once', () => {
    expect(measureKnowledge(ids('sure', 'sure', 'shaky'), memories)).toMatchObject({ cards: 2, recall: 0.7 });
  });

  it.each([[ids('new')], [ids()]])('predicts nothing where no card was answered: %j', (cards) => {
    expect(measureKnowledge(cards, memories)).toEqual({
      cards: cards.length,
      tested: 0,
      learnt: 0,
      recall: undefined,
      weakest: undefined,
    });
  });
});
