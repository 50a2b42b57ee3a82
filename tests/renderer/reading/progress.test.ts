import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { stackNotes } from '../../../src/renderer/features/reading/margin.ts';
import { outlineOf, sectionAt } from '../../../src/renderer/features/reading/outline.ts';
import {
  createPace,
  describeMinutes,
  fractionRead,
} from '../../../src/renderer/features/reading/progress.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const ARTICLE = `${words(230)}.\n\nThe middle\n\n${words(460)}.`;
const passages = splitPassages(ARTICLE);

describe('createPace', () => {
  it.each([
    [0, 'About 3 minutes left'],
    [ARTICLE.indexOf('The middle'), 'About 2 minutes left'],
    [ARTICLE.length - 20, 'Less than a minute left'],
    [ARTICLE.length, 'Read to the end'],
  ])('says at character %i: %s', (offset, said) => {
    expect(describeMinutes(createPace(passages)(offset))).toBe(said);
  });
});

describe('outlineOf', () => {
  const sections = outlineOf(passages, 'Opening');

  it('begins a section at each heading, and names what stands before the first', () => {
    expect(sections.map(({ title, words: count }) => [title, count])).toEqual([
      ['Opening', 230],
      ['The middle', 462],
    ]);
  });

  it('finds the section of an offset', () => {
    expect(sectionAt(sections, 0)).toBe(0);
    expect(sectionAt(sections, ARTICLE.indexOf('The middle') - 1)).toBe(0);
    expect(sectionAt(sections, ARTICLE.length)).toBe(1);
  });
});

describe('fractionRead', () => {
  it.each([
    [5, 0],
    [15, 0.5],
    [30, 1],
  ])('is from 0 to 1 at offset %i', (offset, fraction) => {
    expect(fractionRead({ start: 10, end: 20 }, offset)).toBe(fraction);
  });
});

describe('stackNotes', () => {
  it('puts each note beside its words, or as close below as the one above allows', () => {
    const wishes = [
      { top: 10, height: 50 },
      { top: 20, height: 30 },
      { top: 300, height: 10 },
    ];
    expect(stackNotes(wishes, 16)).toEqual([10, 76, 300]);
  });
});
