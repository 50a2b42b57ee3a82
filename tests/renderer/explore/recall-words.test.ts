import { describe, expect, it } from 'vitest';
import { wordsOfRecall } from '../../../src/renderer/features/knowledge/recall-words.ts';

describe('wordsOfRecall', () => {
  it.each([
    [{ cards: 0, tested: 0, recall: undefined }, 'No cards'],
    [{ cards: 3, tested: 0, recall: undefined }, 'Never tested'],
    [{ cards: 3, tested: 2, recall: 0.876 }, 'Recall 88 %, 2 of 3 cards tested'],
    [{ cards: 3, tested: 3, recall: 0.5 }, 'Recall 50 %'],
  ])('%j: %s', (knowledge, words) => {
    expect(wordsOfRecall({ ...knowledge, learnt: 0, weakest: knowledge.recall })).toBe(words);
  });
});
