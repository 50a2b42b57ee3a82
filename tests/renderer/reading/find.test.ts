import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { findMatches, foldArticle, matchFrom } from '../../../src/renderer/features/reading/find/matches.ts';

const ARTICLE = `“Naïve” cafés – the Ada’s own.\n\nAda met Zoe\u0301 in\u00a0Łódź; the o\ufb03ce was open. Ada.`;
const folded = foldArticle(splitPassages(ARTICLE));
const found = (query: string) =>
  findMatches(folded, query).map(({ start, end }) => ARTICLE.slice(start, end));

describe('findMatches', () => {
  it.each([
    ['naive', ['Naïve']],
    ['CAFÉS', ['cafés']],
    ['"naïve"', ['“Naïve”']],
    ['cafés - the', ['cafés – the']],
    ["ada's", ['Ada’s']],
    ['ada', ['Ada', 'Ada', 'Ada']],
    ['zoe', ['Zoe\u0301']],
    ['zoé in', ['Zoe\u0301 in']],
    ['in ł', ['in\u00a0Ł']],
    ['office', ['o\ufb03ce']],
    ['off', ['o\ufb03']],
    ['own. Ada', []],
    ['.', ['.', '.', '.']],
    ['  ada   met ', ['Ada met']],
    [' ', []],
    ['', []],
    ['\u0301', []],
  ])('finds %j', (query, matches) => {
    expect(found(query)).toEqual(matches);
  });
});

describe('matchFrom', () => {
  const matches = findMatches(folded, 'ada');

  it.each([
    [0, 0],
    [ARTICLE.indexOf('Ada met'), 1],
    [ARTICLE.indexOf('Ada met') + 3, 2],
    [ARTICLE.length, 0],
  ])('begins at the first match that ends after character %i', (offset, index) => {
    expect(matchFrom(matches, offset)).toBe(index);
  });
});
