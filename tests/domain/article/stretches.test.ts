import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { splitStretches } from '../../../src/main/domain/article/stretches.ts';

const paragraph = (length: number) => `${'word '.repeat(length / 5 - 1)}end.`;
const stretchesOf = (...lines: readonly string[]) => splitStretches(splitPassages(lines.join('\n\n')));

describe('splitStretches', () => {
  it('ends a stretch where enough has been read', () => {
    const text = [600, 600, 600, 600].map(paragraph);
    expect(stretchesOf(...text).map(({ after }) => after)).toEqual([1, 3]);
  });

  it('ends one with each section, however short', () => {
    const found = stretchesOf(paragraph(100), 'The middle', paragraph(100));
    expect(found.map(({ after }) => after)).toEqual([0, 2]);
  });

  it('leaves no crumb at the end of a section', () => {
    const text = [1200, 100].map(paragraph);
    expect(stretchesOf(...text, 'The end', paragraph(600)).map(({ after }) => after)).toEqual([1, 3]);
  });

  it('goes over captions, and stops before a heading, a caption or a footnote, never after', () => {
    const found = stretchesOf(
      paragraph(600),
      '• A picture',
      paragraph(600),
      '• Another',
      'The end',
      '* A note.',
    );
    expect(found.map(({ after }) => after)).toEqual([2]);
  });

  it('finds none where there is no paragraph', () => {
    expect(stretchesOf('Only a heading', '• A picture')).toEqual([]);
  });

  it('runs through the article without gap or overlap, always to the end of a paragraph', () => {
    const lines = fc.array(
      fc.oneof(
        fc.integer({ min: 2, max: 300 }).map((words) => paragraph(words * 5)),
        fc.constantFrom('A heading', '• A picture', '* A note.'),
      ),
    );
    fc.assert(
      fc.property(lines, (text) => {
        const passages = splitPassages(text.join('\n\n'));
        const found = splitStretches(passages);
        expect(found.map(({ start }) => start)).toEqual([0, ...found.map(({ end }) => end)].slice(0, -1));
        for (const { after, end } of found) expect(passages[after]).toMatchObject({ kind: 'paragraph', end });
        const last = passages.findLast(({ kind }) => kind === 'paragraph');
        expect(found.at(-1)?.end).toBe(last?.end);
      }),
    );
  });
});
