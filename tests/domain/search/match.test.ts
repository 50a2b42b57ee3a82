import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/main/domain/search/match.ts';
import { listForms } from '../../../src/main/domain/search/names.ts';
import { planSearch } from '../../../src/main/domain/search/plan.ts';
import { parseQuery } from '../../../src/main/domain/search/query.ts';
import { cutSnippet } from '../../../src/main/domain/search/snippet.ts';
import { splitWords } from '../../../src/main/domain/search/words.ts';
import { ARTICLE, aDossier } from '../../support/dossiers.ts';

const FORMS = listForms(aDossier().entities);
const VOCABULARY = [...new Set(splitWords(`${ARTICLE} elka`).map(({ folded }) => folded))].sort();

function find(query: string, text: string) {
  const plan = planSearch(parseQuery(query), VOCABULARY, FORMS, { needs: 'any', doubts: false });
  return createMatcher(plan, FORMS)(text);
}

const marked = (query: string, text: string) =>
  find(query, text).ranges.map(({ start, end }) => text.slice(start, end));

describe('createMatcher', () => {
  it.each([
    ['the fog', 'Fog is the danger', ['Fog', 'the']],
    ['harb', 'The harbour’s council', ['harbour’s']],
    ['"harbour council" ', 'The harbour, a council; the harbour council', ['harbour council']],
    ['Ада Бранд ', 'Mayor Ada Brand, called Brand', ['Ada Brand', 'Brand']],
    ['ёлка', 'Елка und Elka', ['Елка', 'Elka']],
    ['bells', 'Nothing of this', []],
  ])('finds %j in %j', (query, text, words) => {
    expect(marked(query, text)).toEqual(words);
  });

  it('counts the clauses that a text holds', () => {
    expect(find('fog danger bells ', 'fog is the greatest danger').clauses).toBe(2);
  });

  it('gives ranges that lie in the text, in order and apart, for any query and text', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('Brand', '"', 'fog', 'the', 'É½', '中国', '’s'), fc.string()),
    );
    fc.assert(
      fc.property(words, words, (query, parts) => {
        const text = parts.join(' ');
        const { ranges } = find(query.join(' '), text);
        const { text: shown, marks } = cutSnippet(text, ranges);
        for (const [within, list] of [
          [text, ranges],
          [shown, marks],
        ] as const) {
          let last = -1;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(within.length);
            last = end;
          }
        }
      }),
    );
  });
});

describe('cutSnippet', () => {
  const long = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim();
  const at = long.indexOf('needle');

  it('keeps a short text whole', () => {
    expect(cutSnippet('a needle', [{ start: 2, end: 8 }])).toEqual({
      text: 'a needle',
      marks: [{ start: 2, end: 8 }],
    });
  });

  it('cuts a long one around its first match, at words, and moves the marks along', () => {
    const { text, marks } = cutSnippet(long, [{ start: at, end: at + 6 }]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['needle']);
    expect(text).toMatch(/^… before .* needle .* after …$/u);
    expect(text.length).toBeLessThan(200);
  });

  it('begins at the beginning where nothing matches', () => {
    expect(cutSnippet(long, []).text).toMatch(/^before .* …$/u);
  });
});
