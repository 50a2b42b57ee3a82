import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { splitSentences } from '../../../src/main/domain/article/sentences.ts';

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
