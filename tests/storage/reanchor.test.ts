import { describe, expect, it } from 'vitest';
import { reanchorLearner } from '../../src/main/services/reanchor.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import type { SentenceRecall } from '../../src/shared/model/knowledge.ts';
import { aCore, HARBOUR, recountDeck, storedDeck } from '../support/core.ts';
import { ARTICLE, aDossier, sha256 } from '../support/dossiers.ts';

const FOG = 'fog is the greatest danger';
const at = (article: string, words: string) => {
  const start = article.indexOf(words);
  return { start, end: start + words.length };
};

/** A learner with a highlight and a card on the same words, after a correction of the article. */
function afterCorrection(correct: (article: string) => string) {
  const core = aCore();
  core.call('highlight.create', { dossier: HARBOUR, ...at(ARTICLE, FOG), colour: 'green', note: 'Mine' });
  const draft = { form: 'basic' as const, front: 'What is feared?', back: 'Fog', topic: 'lighthouse' };
  const evidence = at(ARTICLE, FOG);
  const [card = ''] = core.call('own.create', { dossier: HARBOUR, draft: { ...draft, evidence } }).cards;
  const article = correct(ARTICLE);
  // Facts and notes are the dossier's own affair; here only what the learner made is looked at.
  const newer = aDossier({ article, articleSha256: sha256(article), facts: [], notes: [] });
  replaceDossier(core.database, newer);
  reanchorLearner(core.database, aDossier(), newer);
  const { dispatch, database } = core.reopen();
  const ask = (method: string, params: object = {}) =>
    dispatch({ method, params: { dossier: HARBOUR, ...params } });
  return { database, article, card, ask };
}

describe('what the learner marked, in a corrected article', () => {
  it('moves with its words', () => {
    const { ask, article, card, database } = afterCorrection((text) => `Corrected. ${text}`);
    expect(ask('highlights.list')).toMatchObject({
      value: { list: [{ exact: FOG, note: 'Mine', place: at(article, FOG) }], undo: undefined },
    });
    expect(ask('fact.get', { fact: 'own:1' })).toMatchObject({ value: at(article, FOG) });
    expect(ask('card.source', { card })).toMatchObject({ value: { evidenceGone: undefined } });
    expect(storedDeck(database)).toEqual(recountDeck(database));
    expect(ask('prompts.get')).toMatchObject({ value: { places: [{ prompts: [{ card: { id: card } }] }] } });
    const recalls = ask('recall.get') as { readonly value: readonly SentenceRecall[] };
    const asked = recalls.value.filter(({ knowledge }) => knowledge.cards > 0);
    expect(asked.map(({ start, end }) => article.slice(start, end))).toEqual([expect.stringContaining(FOG)]);
  });

  it('is told to be gone when its words are', () => {
    const { ask, card } = afterCorrection((text) => text.replace(FOG, 'ice is the only worry'));
    expect(ask('highlights.list')).toMatchObject({
      value: { list: [{ exact: FOG, note: 'Mine', place: undefined }] },
    });
    expect(ask('fact.get', { fact: 'own:1' })).toMatchObject({ error: { kind: 'not-found' } });
    expect(ask('card.source', { card })).toMatchObject({ value: { evidenceGone: FOG } });
    // Whatever stands at its old place now is not what it asks about.
    const recalls = ask('recall.get') as { readonly value: readonly SentenceRecall[] };
    expect(recalls.value.map(({ knowledge }) => knowledge.cards)).toEqual(recalls.value.map(() => 0));
    expect(ask('prompts.get')).toMatchObject({ value: { places: [] } });
  });
});
