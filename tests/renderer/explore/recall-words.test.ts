import { describe, expect, it } from 'vitest';
import { sentenceOfKnowledge, wordsOfRecall } from '../../../src/renderer/features/knowledge/recall-words.ts';

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

describe('sentenceOfKnowledge', () => {
  it.each([
    [{ cards: 0, tested: 0, learnt: 0, recall: undefined }, 'No card asks about it.'],
    [
      { cards: 1, tested: 0, learnt: 0, recall: undefined },
      'You have not been asked about it yet. It has 1 card.',
    ],
    [
      { cards: 3, tested: 2, learnt: 1, recall: 0.876 },
      'You would recall 88 % of what you were asked about it. 1 of 3 cards learnt, 2 tested.',
    ],
  ])('%j: %s', (knowledge, sentence) => {
    expect(sentenceOfKnowledge({ ...knowledge, weakest: knowledge.recall })).toBe(sentence);
  });
});
