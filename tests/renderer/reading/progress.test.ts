import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { parseSearch } from '../../../src/main/domain/browse/parse.ts';
import { resolveQuery } from '../../../src/main/domain/browse/resolve.ts';
import { stackNotes } from '../../../src/renderer/features/reading/margin.ts';
import { outlineOf, searchOf, sectionAt } from '../../../src/renderer/features/reading/outline.ts';
import { findWords, measureProgress, tellProgress } from '../../../src/renderer/features/reading/progress.ts';
import { namesIn } from '../../support/browse.ts';
import { aDossier } from '../../support/dossiers.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const ARTICLE = `${words(230)}.\n\nThe middle\n\n${words(460)}.`;
const passages = splitPassages(ARTICLE);

const whole = { start: 0, end: ARTICLE.length };
const middle = { start: ARTICLE.indexOf('The middle'), end: ARTICLE.length };

describe('measureProgress', () => {
  const starts = findWords(passages);

  it.each([
    ['nothing read', [], '3 min left'],
    ['the opening read', [{ start: 0, end: middle.start }], '33 % read, 2 min left'],
    ['the end read after a jump', [middle], '67 % read, 1 min left'],
    ['a piece in the middle read', [{ start: 2000, end: 2400 }], '12 % read, 3 min left'],
    ['all but a word', [{ start: 0, end: ARTICLE.length - 5 }], 'All read'],
    ['all', [whole], 'All read'],
  ])('says of the whole, with %s', (_, read, said) => {
    expect(tellProgress(measureProgress(starts, whole, read))).toBe(said);
  });

  it('counts a section by what was read of it alone', () => {
    const read = [{ start: 0, end: middle.start + 700 }];
    expect(tellProgress(measureProgress(starts, middle, read))).toBe('30 % read, 1 min left');
  });

  it('counts the words, not what stands between them', () => {
    const text = '— One, two … 3rd\n\nfour —';
    expect(findWords(splitPassages(text)).map((at) => text.slice(at, at + 2))).toEqual([
      'On',
      'tw',
      '3r',
      'fo',
    ]);
  });
});

describe('outlineOf', () => {
  const sections = outlineOf(passages, 'Opening');

  it('begins a section at each heading, and names what stands before the first', () => {
    expect(sections.map(({ title, end }) => [title, end])).toEqual([
      ['Opening', middle.start - 2],
      ['The middle', ARTICLE.length],
    ]);
  });

  it('finds the section of an offset', () => {
    expect(sectionAt(sections, 0)).toBe(0);
    expect(sectionAt(sections, ARTICLE.indexOf('The middle') - 1)).toBe(0);
    expect(sectionAt(sections, ARTICLE.length)).toBe(1);
  });
});

describe('the search for the cards of a section', () => {
  const dossier = aDossier();
  const when = { now: { at: 0, offsetMinutes: 0 }, rolloverHour: 4 };
  const sections = outlineOf(splitPassages(dossier.article), 'Opening');

  it.each(sections.map((section) => [section.title, section] as const))('finds just “%s”', (_, section) => {
    const query = parseSearch(searchOf(section));
    const condition = query.ok ? resolveQuery(query.value, namesIn(dossier), when) : query;
    if (!condition.ok) throw new Error(condition.error.message);
    const parts = condition.value.kind === 'or' ? condition.value.parts : [condition.value];
    const places = parts.flatMap((part) => (part.kind === 'place' ? part.places : []));
    const found = dossier.facts.filter(({ evidence: { start, end } }) =>
      places.some((place) => start < place.end && end > place.start),
    );
    const meant = dossier.facts.filter(
      ({ evidence: { start, end } }) => start < section.end && end > section.start,
    );
    expect(found).toEqual(meant);
  });

  it('has several sections with facts to tell apart', () => {
    expect(sections.length).toBeGreaterThan(1);
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
