import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import {
  listUnits,
  moveEnd,
  moveStart,
  sentenceFrom,
  wordsOf,
} from '../../../src/renderer/features/reading/select/sentences.ts';

const ARTICLE = 'Ada met Bo. It rained “a lot”, said Cy.\n\nThe end came.';
const passages = splitPassages(ARTICLE);
const sentences = listUnits(passages, 'en', 'sentence');
const words = listUnits(passages, 'en', 'word');
const show = ({ start, end }: { readonly start: number; readonly end: number }) => ARTICLE.slice(start, end);
const at = (text: string) => {
  const start = ARTICLE.indexOf(text);
  return { start, end: start + text.length };
};

describe('listUnits', () => {
  it('lists sentences and words without spaces and signs around them', () => {
    expect(sentences.map(show)).toEqual(['Ada met Bo.', 'It rained “a lot”, said Cy.', 'The end came.']);
    expect(words.map(show).join(' ')).toBe('Ada met Bo It rained a lot said Cy The end came');
  });
});

describe('sentenceFrom', () => {
  it.each([
    [0, 'Ada met Bo.'],
    [at('Bo.').end, 'It rained “a lot”, said Cy.'],
    [ARTICLE.length, 'The end came.'],
  ])('takes from %i on: %s', (offset, sentence) => {
    const found = sentenceFrom(sentences, offset);
    expect(found && show(found)).toBe(sentence);
  });
});

describe('the ends of a selection', () => {
  it.each([
    ['a word further, over a passage’s end', moveEnd(words, at('said Cy.'), 1), 'said Cy.\n\nThe'],
    ['a word nearer', moveEnd(words, at('met Bo'), -1), 'met'],
    ['no nearer than one word', moveEnd(words, at('met'), -1), 'met'],
    ['a sentence further', moveEnd(sentences, at('met'), 1), 'met Bo.'],
    ['a word later', moveStart(words, at('met Bo'), 1), 'Bo'],
    ['no later than its end', moveStart(words, at('Bo'), 1), 'Bo'],
    ['a word earlier', moveStart(words, at('Bo'), -1), 'met Bo'],
    ['no earlier than the text', moveStart(words, at('Ada'), -1), 'Ada'],
  ])('move %s', (_, moved, text) => {
    expect(show(moved)).toBe(text);
  });
});

describe('wordsOf', () => {
  it('reads over a passage’s end as over a space', () => {
    expect(wordsOf(passages, at('Cy.\n\nThe end'))).toBe('Cy. The end');
  });
});
