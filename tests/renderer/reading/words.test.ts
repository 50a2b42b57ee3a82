import { describe, expect, it } from 'vitest';
import { wordsLink } from '../../../src/renderer/features/evidence/article-link.ts';
import { locateWords } from '../../../src/renderer/features/reading/evidence-range.ts';
import { markPassages } from '../../../src/renderer/features/reading/marks.ts';

const passages = [
  { index: 0, kind: 'paragraph', start: 10, end: 33, text: 'The drug and the threat' },
] as const;
const written = (link: string) => new URLSearchParams(link.split('?')[1]).get('words') ?? '';

describe('words that the article is opened at', () => {
  const drug = { start: 14, end: 18 };
  const threat = { start: 27, end: 33 };

  it('come through the address, with the stretch between them', () => {
    expect(locateWords(written(wordsLink(drug, threat)), passages)).toEqual({
      exact: [drug, threat],
      sentence: { start: 14, end: 33 },
    });
    expect(locateWords(written(wordsLink(drug)), passages)).toEqual({ exact: [drug], sentence: drug });
  });

  it.each(['', '14', '18-14', '14-18,', '14-18,x-y', '900-910', '14-18 OR 1'])('are none in %j', (text) => {
    expect(locateWords(text, passages)).toBeUndefined();
  });

  it('are each lit strongly, and what is between them lightly', () => {
    const lit = locateWords('14-18,27-33', passages);
    const [marked] = markPassages({ passages, mentions: [], notes: [], sentences: [] }, lit);
    expect(marked?.segments.map((segment) => [segment.text, segment.lit])).toEqual([
      ['The ', undefined],
      ['drug', 'exact'],
      [' and the ', 'sentence'],
      ['threat', 'exact'],
    ]);
  });
});
