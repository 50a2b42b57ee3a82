import { describe, expect, it } from 'vitest';
import { seedDossier } from '../../src/main/services/seed.ts';
import type { CardId, EntityId } from '../../src/shared/model/ids.ts';
import { aCore, HARBOUR } from '../support/core.ts';
import { ARTICLE, aDossier, sha256 } from '../support/dossiers.ts';

const DAY = 24 * 3_600_000;
const dossier = HARBOUR;
const entity = 'ada-brand' as EntityId;

function answer(core: ReturnType<typeof aCore>, card: string, rating: 1 | 4): void {
  core.call('review.grade', { dossier, card: card as CardId, revision: 0, rating, duration: 1000 });
}

describe('an entity', () => {
  it('is shown with its passages, its facts by place, and nothing known before the first answer', () => {
    const { namedIn, facts, knowledge } = aCore().call('entity.get', { dossier, entity });
    expect(namedIn.map(({ name, times }) => [ARTICLE.slice(name.start, name.end), times])).toEqual([
      ['Ada Brand', 1],
      ['Brand', 1],
    ]);
    expect(namedIn[1]?.sentence.text).toBe(
      'According to Brand, the old lighthouse will be lit again in 2032.',
    );
    expect(facts.map(({ evidence }) => evidence.fact)).toEqual(['opened-by', 'lit-again']);
    expect(knowledge).toEqual({ cards: 3, tested: 0, learnt: 0, recall: undefined, weakest: undefined });
  });

  it('is known by the cards of its facts, also of those it only says, and by no others', () => {
    const core = aCore();
    answer(core, 'harbour/lit-again/when', 4);
    answer(core, 'harbour/bells/how-many', 1);
    core.pass(3 * DAY);
    const { facts, knowledge } = core.call('entity.get', { dossier, entity });
    const recall = core.call('card.get', { dossier, card: 'harbour/lit-again/when' }).memory?.recall;
    expect(recall).toBeLessThan(1);
    expect(knowledge).toEqual({ cards: 3, tested: 1, learnt: 1, recall, weakest: recall });
    expect(facts.map((fact) => fact.knowledge.tested)).toEqual([0, 1]);
  });
});

describe('the recall of the sentences', () => {
  it('is that of the weakest card whose evidence stands in the sentence', () => {
    const core = aCore();
    answer(core, 'harbour/opened-by/who', 4);
    answer(core, 'harbour/opened-by/gap', 1);
    core.pass(9 * DAY);
    const recalls = core.call('recall.get', { dossier });
    const of = (words: string) =>
      recalls.find(({ start, end }) => ARTICLE.slice(start, end).includes(words))?.knowledge;
    const weakest = core.call('card.get', { dossier, card: 'harbour/opened-by/gap' }).memory?.recall;
    const surest = core.call('card.get', { dossier, card: 'harbour/opened-by/who' }).memory?.recall;
    expect(weakest).toBeLessThan(surest ?? 0);
    expect(of('opened the meeting')).toMatchObject({ cards: 2, tested: 2, weakest });
    expect(of('met in Saltmouth')).toMatchObject({ cards: 1, tested: 0, weakest: undefined });
    expect(of('Pilot Jon Ferrow')).toMatchObject({ cards: 0, tested: 0, weakest: undefined });
  });

  it('leaves out a fact whose quotation the article lost, and tints nothing in its old place', () => {
    const core = aCore();
    answer(core, 'harbour/opened-by/who', 1);
    const article = ARTICLE.replace(
      'Mayor Ada Brand opened the meeting.',
      'Nobody was there at first light.',
    );
    const newer = { ...aDossier(), article, articleSha256: sha256(article) };
    expect(seedDossier(core.database, { ...newer, header: { ...newer.header, version: 2 } })).toEqual([]);
    const { call } = core.reopen();
    const recalls = call('recall.get', { dossier });
    const of = (words: string) =>
      recalls.find(({ start, end }) => article.slice(start, end).includes(words))?.knowledge;
    expect(of('Nobody was there')).toMatchObject({ cards: 0, tested: 0 });
    expect(of('40 silver crowns')?.cards).toBeGreaterThan(0);
    expect(recalls.every(({ knowledge }) => knowledge.tested === 0)).toBe(true);
    expect(call('card.get', { dossier, card: 'harbour/opened-by/who' }).history).toHaveLength(1);
  });
});
