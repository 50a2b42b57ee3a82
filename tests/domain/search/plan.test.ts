import { describe, expect, it } from 'vitest';
import { toMatchExpression } from '../../../src/main/domain/search/match-expression.ts';
import { listForms } from '../../../src/main/domain/search/names.ts';
import { planSearch } from '../../../src/main/domain/search/plan.ts';
import { parseQuery } from '../../../src/main/domain/search/query.ts';
import { aDossier } from '../../support/dossiers.ts';

const VOCABULARY = ['ada', 'bells', 'brand', 'council', 'elin', 'fog', 'harbour', 'port', 'six'];
const FORMS = listForms(aDossier().entities);

const plan = (text: string, options: Partial<Parameters<typeof planSearch>[3]> = {}) =>
  planSearch(parseQuery(text), VOCABULARY, FORMS, { needs: 'all', doubts: false, ...options });
const expression = (text: string, options: Partial<Parameters<typeof planSearch>[3]> = {}) =>
  toMatchExpression(plan(text, options));

describe('planSearch', () => {
  it('lets a name in any form stand for its entity', () => {
    expect(plan('Brand ').clauses).toMatchObject([{ entities: ['ada-brand'] }]);
    expect(plan('Ада Бранд ').clauses).toMatchObject([{ entities: ['ada-brand'], parts: [{}, {}] }]);
    expect(plan('ada ').clauses).toMatchObject([{ entities: ['ada-brand'] }]);
  });

  it('reads the longest name, and the other words one by one', () => {
    expect(plan('port elin bells ').clauses.map(({ entities, parts }) => [entities, parts.length])).toEqual([
      [['port-elin'], 2],
      [[], 1],
    ]);
  });

  it('knows a name that is being typed from its third letter on, and through a slip', () => {
    expect(plan('br').clauses).toMatchObject([{ entities: [] }]);
    expect(plan('bra').clauses).toMatchObject([{ entities: ['ada-brand'] }]);
    expect(plan('Barnd').clauses).toMatchObject([{ entities: ['ada-brand'] }]);
  });

  it('takes a phrase literally', () => {
    expect(plan('"Ada Brand"').clauses).toMatchObject([{ entities: [] }]);
  });

  it('doubts words that are there only when asked to', () => {
    expect(plan('fog ').clauses[0]?.parts).toMatchObject([{ words: ['fog'], isNear: false }]);
    expect(plan('ports ', { doubts: true }).clauses[0]?.parts).toMatchObject([
      { words: ['port'], isNear: true },
    ]);
  });
});

describe('toMatchExpression', () => {
  it.each([
    ['fog ', '((("fog")))'],
    ['fo', '((("fo" *)))'],
    ['six bells', '((("six"))) AND ((("bells" OR "bells" *)))'],
    ['"six bel', '(("six bel" *))'],
    ['brand ', '((("brand")) OR "_ada_brand")'],
    ['NEAR(fog OR', undefined],
    ['fog zzzzzz ', undefined],
    ['', undefined],
  ])('writes %j as %j', (text, written) => {
    expect(expression(text)).toBe(written);
  });

  it('asks for any of the words where some are nowhere', () => {
    expect(expression('fog zzzzzz ', { needs: 'any' })).toBe('((("fog")))');
  });
});
