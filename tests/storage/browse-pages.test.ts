import { beforeAll, describe, expect, it } from 'vitest';
import type { CardSort } from '../../src/shared/model/browse.ts';
import { aBigDossier } from '../bench/big-dossier.ts';
import { aCore, type Core } from '../support/core.ts';

const FACTS = 2_600;
/** More than are ever listed at once. */
const CARDS = 2 * FACTS;
const dossier = aBigDossier(FACTS, () => 2);
const { id } = dossier.header;
const ARTICLE: CardSort = { by: 'article', descending: false };

/** All cards in the order of the article: each fact is one sentence, and they follow each other. */
const all = dossier.facts.flatMap((fact) => fact.cards.map((card) => `${id}/${fact.id}/${card.id}`));
const withWord = (word: string) =>
  dossier.facts
    .filter(({ statement }) =>
      statement
        .toLowerCase()
        .split(/[^a-z]+/u)
        .includes(word),
    )
    .flatMap((fact) => fact.cards.map((card) => `${id}/${fact.id}/${card.id}`));

describe('a search that finds many cards', () => {
  let core: Core;
  beforeAll(() => {
    core = aCore(dossier);
  });
  const find = (text: string, from: number, count = 50, sort = ARTICLE) => {
    const found = core.call('cards.find', { dossier: id, text, sort, from, count });
    if (found.kind !== 'found') throw new Error(found.message);
    return { total: found.total, ids: found.rows.map((row) => row.id) };
  };

  it.each([
    ['all of them', '', all],
    ['those with a word that every sentence has', 'said', all],
    ['those without a word', '-nowhere', all],
    ['those with a common word', '"with"', withWord('with')],
  ])('counts and pages %s', (_, text, expected) => {
    expect(expected.length).toBeGreaterThan(1_000);
    for (const from of [0, 50, 990, 1_000, expected.length - 20, expected.length]) {
      expect(find(text, from)).toEqual({ total: expected.length, ids: expected.slice(from, from + 50) });
    }
    const backwards = find(text, 0, 50, { by: 'article', descending: true }).ids;
    expect(backwards).toEqual(expected.toReversed().slice(0, 50));
  });

  it('sees a change in what it counted before', () => {
    expect(find('-is:marked', 0).total).toBe(CARDS);
    const [first = '', second] = all;
    core.call('cards.change', { dossier: id, cards: [first], change: { kind: 'mark', on: true } });
    expect(find('-is:marked', 0)).toMatchObject({ total: CARDS - 1 });
    expect(find('-is:marked', 0).ids[0]).toBe(second);
  });
});
