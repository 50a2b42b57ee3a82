import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { seedDossier } from '../../src/main/services/seed.ts';
import { loadDossier } from '../../src/main/storage/dossier-rows.ts';
import type { CardId } from '../../src/shared/model/ids.ts';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';
import { ARTICLE, aDossier, sha256 } from '../support/dossiers.ts';

/** The made dossier after its article was edited in its folder, and nothing else was. */
function edited(from: string, to: string, base = aDossier()): Dossier {
  const article = base.article.replace(from, to);
  expect(article).not.toBe(base.article);
  return { ...base, article, articleSha256: sha256(article) };
}

/** A learner who has answered every card once, and then the article is edited. */
function aLearnerWhoseTextChanges(
  newer: Dossier,
  before: (core: ReturnType<typeof aCore>) => void = learnAll,
) {
  const core = aCore();
  before(core);
  const dump = dumpLearner(core.database);
  expect(seedDossier(core.database, newer)).toEqual([]);
  return { ...core.reopen(), dump };
}

function learnAll({ call, pass }: ReturnType<typeof aCore>): void {
  for (const fact of aDossier().facts) {
    const card = `harbour/${fact.id}/${fact.cards[0]?.id}` as CardId;
    call('review.grade', { dossier: HARBOUR, card, revision: 0, rating: 4, duration: 1000 });
  }
  pass(40 * 24 * 3_600_000);
}

const COST = 'harbour/cost/how-much';

describe('an article that is corrected', () => {
  it('moves every quotation with its sentence and keeps every row of the learner’s', () => {
    const { database, dump } = aLearnerWhoseTextChanges(edited('Mayor Ada', 'Lord Mayor Ada'));
    const facts = loadDossier(database, HARBOUR)?.facts ?? [];
    const bells = facts.find(({ id }) => id === 'bells');
    expect(bells?.evidence.start).toBe(ARTICLE.indexOf('buy six bells') + 5);
    expect(dumpLearner(database)).toBe(dump);
  });

  it('keeps a card whose sentence is gone, with its history, and says so wherever it is shown', () => {
    const { call, database, dump } = aLearnerWhoseTextChanges(edited('silver crowns', 'silver crown'));
    expect(dumpLearner(database)).toBe(dump);
    const shown = [];
    for (let turn = call('review.next', { dossier: HARBOUR }); turn.card && shown.length < 20; ) {
      shown.push(turn.card);
      const { id, revision } = turn.card;
      turn = call('review.grade', { dossier: HARBOUR, card: id, revision, rating: 3, duration: 1 });
    }
    expect(shown.find(({ id }) => id === COST)).toMatchObject({
      evidence: undefined,
      formerly: 'The work costs 40 silver crowns',
    });
    expect(shown.find(({ id }) => id === 'harbour/bells/how-many')).toMatchObject({ formerly: undefined });
    const info = call('card.get', { dossier: HARBOUR, card: COST });
    expect(info).toMatchObject({ formerly: 'The work costs 40 silver crowns', phase: 'review' });
    expect(info.history.length).toBeGreaterThan(0);
  });

  it('asks nothing new about what is gone: not in a quiz, not as a new card, not in the text', () => {
    const { call, dispatch } = aLearnerWhoseTextChanges(edited('silver crowns', 'silver crown'), () => {});
    for (let seed = 0; seed < 20; seed += 1) {
      const quiz = call('quiz.start', {
        dossier: HARBOUR,
        topics: ['council', 'lighthouse'],
        types: ['choice', 'true-false', 'typed'],
        count: 20,
        seed,
      });
      expect(JSON.stringify(quiz)).not.toContain('silver');
    }
    expect(call('review.next', { dossier: HARBOUR }).counts.new).toBe(aDossier().facts.length - 1);
    expect(JSON.stringify(call('prompts.get', { dossier: HARBOUR }))).not.toContain('silver');
    expect(dispatch({ method: 'fact.get', params: { dossier: HARBOUR, fact: 'cost' } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: 'This sentence is no longer in the text.' },
    });
  });

  it('takes the questions about it out of a quiz that is repeated', () => {
    const core = aCore();
    const plan = { dossier: HARBOUR, topics: ['lighthouse'], types: ['typed' as const], count: 9, seed: 1 };
    const { quiz, count } = core.call('quiz.start', plan);
    seedDossier(core.database, edited('silver crowns', 'silver crown'));
    expect(core.reopen().call('quiz.repeat', { quiz }).count).toBe(count - 1);
    const sold = { ...aDossier(), article: 'All is sold.', articleSha256: sha256('All is sold.') };
    seedDossier(core.database, sold);
    expect(core.reopen().dispatch({ method: 'quiz.repeat', params: { quiz } })).toMatchObject({ ok: false });
  });

  it('shows no note beside a text that no longer holds its words', () => {
    const { call } = aLearnerWhoseTextChanges(edited('of Port Elin met', 'of Port Elm met'));
    expect(call('article.get', { dossier: HARBOUR }).notes).toEqual([]);
  });

  it('lets go, where it knows the older text, when the sentence changed beyond the neighbours', () => {
    const { call } = aLearnerWhoseTextChanges(edited('The harbour council of', 'She harbour council of'));
    const info = call('card.get', { dossier: HARBOUR, card: 'harbour/met-in/where' });
    expect(info.formerly).toBe('met in Saltmouth on March 3, 2031');
  });

  it('does not take back what one edit orphaned when the next one leaves it alone', () => {
    const core = aCore();
    const once = edited('The harbour council of', 'She harbour council of');
    seedDossier(core.database, once);
    seedDossier(core.database, edited('six bells.', 'six bells!', once));
    const met = loadDossier(core.database, HARBOUR)?.facts.find(({ id }) => id === 'met-in');
    expect(met?.orphaned).toBe(true);
  });

  it('shows everything again when the article is put back as it was', () => {
    const { database } = aLearnerWhoseTextChanges(edited('silver crowns', 'silver crown'));
    seedDossier(database, aDossier());
    expect(loadDossier(database, HARBOUR)).toEqual(aDossier());
  });

  it('is anchored once: the next start finds nothing to do', () => {
    const newer = edited('silver crowns', 'silver crown');
    const { database } = aLearnerWhoseTextChanges(newer);
    const changes = () => database.prepare('SELECT total_changes()').pluck().get();
    const before = changes();
    expect(seedDossier(database, newer)).toEqual([]);
    expect(changes()).toBe(before);
  });

  it('keeps the stored version when the new text would support a false statement', () => {
    const { database } = aCore();
    const newer = edited('The council will buy', 'The council will buy four bells. The council will buy');
    expect(seedDossier(database, newer)).toMatchObject([
      { reason: expect.stringContaining('supports the false') },
    ]);
    expect(loadDossier(database, HARBOUR)).toEqual(aDossier());
  });
});

describe('a highlight', () => {
  it('moves with its words in the corrected article, and is listed without a place when they are gone', () => {
    const core = aCore();
    const start = ARTICLE.indexOf('The lamp is the heart');
    const place = { start, end: start + 'The lamp is the heart'.length };
    core.call('highlight.create', { dossier: HARBOUR, ...place, colour: 'yellow' });
    const listed = () => core.reopen().call('highlights.list', { dossier: HARBOUR }).list;
    seedDossier(core.database, edited('Mayor Ada', 'Lord Mayor Ada'));
    expect(listed()).toMatchObject([{ place: { start: start + 5, end: place.end + 5 } }]);
    seedDossier(core.database, edited('is the heart', 'was the heart'));
    expect(listed()).toMatchObject([{ exact: 'The lamp is the heart', place: undefined }]);
  });
});

describe('a card of the learner’s own', () => {
  it('finds its quotation in the corrected article, and says when it is gone', () => {
    const core = aCore();
    const start = ARTICLE.indexOf('The lamp is the heart');
    const draft = {
      form: 'basic',
      front: 'What is the lamp?',
      back: 'the heart',
      topic: 'lighthouse',
    } as const;
    const evidence = { start, end: start + 'The lamp is the heart'.length };
    core.call('own.create', { dossier: HARBOUR, draft: { ...draft, evidence } });
    const own = (answering: ReturnType<typeof core.reopen>) =>
      answering.call('review.next', { dossier: HARBOUR }).card;
    seedDossier(core.database, edited('Mayor Ada', 'Lord Mayor Ada'));
    expect(own(core.reopen())).toMatchObject({ origin: 'own', evidence: { start: start + 5 } });
    seedDossier(core.database, edited('is the heart', 'was the heart'));
    expect(own(core.reopen())).toMatchObject({ evidence: undefined, formerly: 'The lamp is the heart' });
  });
});
