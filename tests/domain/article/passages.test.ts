import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';

const kinds = (article: string) => splitPassages(article).map(({ kind, text }) => [kind, text]);

describe('splitPassages', () => {
  it('reads the kind off the form of each line', () => {
    const article = 'The council met.\n\n"A heading"\n\n  • A caption\n  • example.org\n\n* A note.';
    expect(kinds(article)).toEqual([
      ['paragraph', 'The council met.'],
      ['heading', '"A heading"'],
      ['caption', 'A caption'],
      ['caption', 'example.org'],
      ['footnote', '* A note.'],
    ]);
  });

  it('takes a short line that ends like a sentence for a paragraph', () => {
    expect(kinds('“It works,” she said.')).toEqual([['paragraph', '“It works,” she said.']]);
    expect(kinds('It works. ”')).toEqual([['heading', 'It works. ”']]);
  });

  it('gives offsets at which the article holds the text', () => {
    const article = '  indented line here.  \r\n\r\n  • caption\r\n';
    for (const { start, end, text } of splitPassages(article)) expect(article.slice(start, end)).toBe(text);
  });

  it('finds nothing in an article of blank lines', () => {
    expect(splitPassages(' \n\n\t\n')).toEqual([]);
  });
});
