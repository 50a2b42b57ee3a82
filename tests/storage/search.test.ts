import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCore, HARBOUR } from '../support/core.ts';
import { ARTICLE } from '../support/dossiers.ts';
import { ask, hitsOf, shown } from '../support/search.ts';

describe('search', () => {
  it('finds sentences of the article, with the words and where they are', () => {
    const core = aCore();
    const [hit] = hitsOf(core, 'lighthouse silver', 'passage');
    expect(hit).toBeUndefined();
    expect(shown(core, 'old lighthouse', 'passage')).toEqual([
      'According to Brand, the [old] [lighthouse] will be lit again in 2032.',
    ]);
    const [passage] = hitsOf(core, 'silver crowns', 'passage');
    if (passage?.kind !== 'passage') throw new Error('There is such a sentence.');
    expect(passage.words.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(['silver', 'crowns']);
    expect(passage.section).toBe('The lighthouse');
  });

  it('finds whom a name in any script and spelling means, and what is about them', () => {
    const core = aCore();
    for (const name of ['Ада Бранд', 'ада бранд', 'Brand', 'brnad', 'Bra']) {
      expect(hitsOf(core, name, 'entity')[0]).toMatchObject({ entity: 'ada-brand' });
      expect(hitsOf(core, name, 'fact')).toContainEqual(expect.objectContaining({ fact: 'opened-by' }));
    }
    expect(shown(core, 'Ада Бранд', 'passage')[0]).toBe('Mayor [Ada Brand] opened the meeting.');
    expect(shown(core, 'John Ferrow', 'entity')).toEqual(['[Jon Ferrow] of the council']);
  });

  it('finds facts by what they state, what answers them and how they are asked', () => {
    const core = aCore();
    expect(shown(core, 'greatest danger', 'fact')[0]).toBe(
      'Jon Ferrow judges fog to be the [greatest] [danger].',
    );
    expect(shown(core, '6', 'fact')).toContain('[6]');
    expect(shown(core, 'how many bells', 'fact')).toEqual([
      '[How] [many] [bells] will the harbour council buy?',
    ]);
  });

  it('finds editor’s notes by their words and by those they are about', () => {
    const core = aCore();
    expect(shown(core, 'made up', 'note')).toEqual(['A town that was [made] [up].']);
    expect(shown(core, 'elin', 'note')).toEqual(['[Elin]']);
  });

  it('takes a word being typed as a beginning, a phrase as it stands, and an ending for no difference', () => {
    const core = aCore();
    expect(shown(core, 'lightho', 'passage')).toHaveLength(3);
    expect(shown(core, 'lightho ', 'passage')).toHaveLength(3);
    expect(shown(core, '"lighthouse old"', 'passage')).toEqual([]);
    expect(shown(core, '"old lighthouse"', 'passage')).toHaveLength(1);
    expect(shown(core, 'bell council', 'passage')).toEqual(['The [council] will buy six [bells].']);
  });

  it('says which words are nowhere as they were typed', () => {
    const core = aCore();
    expect(ask(core, 'lihgthouse')).toMatchObject({ misspelt: ['lihgthouse'], isPartial: false });
    expect(ask(core, 'lighthouse').misspelt).toEqual([]);
  });

  it('shows what holds some of the words where nothing holds all', () => {
    const core = aCore();
    expect(ask(core, 'bells of xylophonia')).toMatchObject({ isPartial: true });
    expect(shown(core, 'bells xylophonia', 'passage')).toEqual(['The council will buy six [bells].']);
    expect(ask(core, 'xylophonia')).toEqual({ groups: [], misspelt: [], isPartial: false });
  });

  it('puts the one who is named before those of whom something similar is said', () => {
    const core = aCore();
    expect(hitsOf(core, 'Holt', 'entity').map((hit) => hit.kind === 'entity' && hit.entity)[0]).toBe(
      'mia-holt',
    );
  });

  it('gives as many hits as asked for, and counts all', () => {
    const { call } = aCore();
    const { groups } = call('search.find', { dossier: HARBOUR, text: 'the', most: 1 });
    for (const { kind, hits, found } of groups) {
      expect(hits).toHaveLength(1);
      if (kind === 'passage') expect(found).toBe(10);
    }
  });

  it('takes any text for a query and gives ranges that lie in their texts', () => {
    const core = aCore();
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '*',
            'NEAR(',
            'AND',
            'OR',
            'NOT',
            '^',
            ':',
            '-',
            '{main}',
            '(',
            ')',
            "'",
            ';',
            '_ada_brand',
            'Brand',
            'fog',
            'lihgt',
            'Ада',
            'ß',
            '½',
            '\0',
            '’s',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (query) => {
        for (const { hits } of ask(core, query).groups) {
          for (const hit of hits) {
            const places = hit.kind === 'passage' ? [[ARTICLE, hit.words] as const] : [];
            for (const [within, ranges] of [...places, [hit.snippet.text, hit.snippet.marks] as const]) {
              for (const { start, end } of ranges) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeGreaterThan(start);
                expect(end).toBeLessThanOrEqual(within.length);
              }
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
