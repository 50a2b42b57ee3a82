import { describe, expect, it } from 'vitest';
import { isAnchored, quote } from '../../../src/main/domain/evidence/anchor.ts';

const article = 'The council met in Bishkek. The council met in Dushanbe.';

describe('quote and isAnchored', () => {
  it('anchors what it quoted, at both ends of the article too', () => {
    expect(isAnchored(article, quote(article, 0, 11))).toBe(true);
    expect(isAnchored(article, quote(article, 47, article.length))).toBe(true);
  });

  it('refuses the same words at another place', () => {
    const first = quote(article, 0, 18);
    expect(isAnchored(article, { ...first, start: 28, end: 46 })).toBe(false);
  });

  it('refuses a quotation that the article no longer holds', () => {
    expect(isAnchored(article.replace('Bishkek', 'Astana'), quote(article, 0, 26))).toBe(false);
  });
});
