import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import {
  readSource,
  sentencesAround,
  sentencesNear,
  splitSentences,
} from '../../../src/main/domain/article/sentences.ts';

describe('splitSentences', () => {
  it('splits paragraphs and leaves other passages whole', () => {
    const article = 'One came. Two went.\n\n* A note. With two sentences.';
    const texts = splitSentences(splitPassages(article), 'en').map(({ text }) => text);
    expect(texts).toEqual(['One came.', 'Two went.', '* A note. With two sentences.']);
  });

  it('keeps every sentence at its offsets, whatever the article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (article) => {
        for (const sentence of splitSentences(splitPassages(article), 'en')) {
          expect(article.slice(sentence.start, sentence.end)).toBe(sentence.text);
        }
      }),
    );
  });
});

describe('sentencesNear', () => {
  it('reaches as far as all sentences of the article would, wherever the stretch begins and ends', () => {
    const article = fc
      .array(fc.constantFrom('One came.', 'Two went!', ' ', 'A heading', '\n', '\r', '\r\n', '• ', '* '), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(article, fc.nat(60), fc.nat(60), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const { sentences } = readSource(text, 'en');
        expect(sentencesNear(text, 'en', start, end)).toEqual(sentencesAround(sentences, start, end));
      }),
      { numRuns: 500 },
    );
  });
});
