import { describe, expect, it } from 'vitest';
import { completeSearch } from '../../src/main/services/seed.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { listUnindexed } from '../../src/main/storage/search-index.ts';
import { aCore, HARBOUR } from '../support/core.ts';
import { ARTICLE, aDossier, changeFact, sha256 } from '../support/dossiers.ts';
import { ask, hitsOf, shown } from '../support/search.ts';

type Core = ReturnType<typeof aCore>;

describe('the index', () => {
  it('follows a dossier that is replaced', () => {
    const core = aCore();
    expect(hitsOf(core, 'opened', 'fact')).not.toEqual([]);
    replaceDossier(core.database, changeFact({ statement: 'A walrus was there.' }));
    const fresh = aCore();
    replaceDossier(fresh.database, changeFact({ statement: 'A walrus was there.' }));
    const rows = ({ database }: Core) => database.prepare('SELECT term, doc FROM search_word').all();
    expect(rows(core)).toEqual(rows(fresh));
    expect(rows(core)).toContainEqual({ term: 'walrus', doc: 1 });
  });

  it('leaves nothing behind of a dossier that is gone', () => {
    const { database } = aCore();
    database.prepare('DELETE FROM dossier').run();
    const counts = ['search_entry', 'search_text', 'search_word', 'search_state'].map((table) =>
      database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
  });

  it('is completed for dossiers that were stored before there was one', () => {
    const core = aCore();
    core.database.exec('DELETE FROM search_entry; DELETE FROM search_state');
    expect(ask(core, 'lighthouse').groups).toEqual([]);
    completeSearch(core.database);
    expect(ask(core, 'lighthouse').groups).not.toEqual([]);
    expect(listUnindexed(core.database)).toEqual([]);
  });

  it('keeps dossiers apart', () => {
    const core = aCore();
    const article = 'The walrus came to the lighthouse.';
    const { header } = aDossier();
    const other = {
      header: { ...header, id: 'zoo' as typeof header.id },
      article,
      articleSha256: sha256(article),
    };
    replaceDossier(core.database, aDossier({ ...other, facts: [], notes: [], entities: [] }));
    expect(ask(core, 'walrus').groups).toEqual([]);
    expect(core.call('search.find', { dossier: 'zoo', text: 'walrus', most: 5 }).groups).toMatchObject([
      { kind: 'passage', found: 1 },
    ]);
  });
});

describe('the learner’s own cards in the index', () => {
  const draft = {
    form: 'basic' as const,
    front: 'What rings when the walrus comes?',
    back: 'Six bells',
    topic: 'council',
  };
  const cards = (core: Core, text: string) => shown(core, text, 'card');

  it('follow her, and undo and redo', () => {
    const core = aCore();
    core.call('own.create', { dossier: HARBOUR, draft });
    expect(cards(core, 'walrus')).toEqual(['What rings when the [walrus] comes?']);
    expect(cards(core, 'six')).toEqual(['[Six] bells']);
    core.call('action.undo', { dossier: HARBOUR });
    expect(cards(core, 'walrus')).toEqual([]);
    core.call('action.redo', { dossier: HARBOUR });
    expect(cards(core, 'walrus')).toEqual(['What rings when the [walrus] comes?']);
  });

  it('are found by their new words only, once edited, and no more once deleted', () => {
    const core = aCore();
    const {
      cards: [card],
    } = core.call('own.create', { dossier: HARBOUR, draft });
    if (!card) throw new Error('An entry makes a card.');
    expect(cards(core, 'walrus')).toHaveLength(1);
    core.call('own.edit', {
      dossier: HARBOUR,
      card,
      draft: { ...draft, front: 'What rings when the seal comes?' },
    });
    expect(cards(core, 'walrus')).toEqual([]);
    expect(cards(core, 'seal')).toHaveLength(1);
    core.call('own.delete', { dossier: HARBOUR, card });
    expect(cards(core, 'seal')).toEqual([]);
  });

  it('are there beside the dossier’s in her words, until these are restored', () => {
    const core = aCore();
    const card = `${HARBOUR}/met-in/where`;
    core.call('card.reword', {
      dossier: HARBOUR,
      card,
      front: 'Where did the walruses meet?',
      back: 'Saltmouth',
    });
    expect(cards(core, 'walrus')).toEqual(['Where did the [walruses] meet?']);
    core.call('card.restore', { dossier: HARBOUR, card });
    expect(cards(core, 'walrus')).toEqual([]);
  });

  it('outlive a new version of the dossier', () => {
    const core = aCore();
    core.call('own.create', { dossier: HARBOUR, draft });
    replaceDossier(core.database, aDossier());
    expect(cards(core, 'walrus')).toHaveLength(1);
  });
});

describe('highlights in the index', () => {
  it('are found by their words and notes, and follow change, removal, undo and redo', () => {
    const core = aCore();
    const found = (text: string) => shown(core, text, 'highlight');
    const start = ARTICLE.indexOf('old lighthouse');
    const place = { dossier: HARBOUR, start, end: start + 'old lighthouse'.length };
    const { highlight } = core.call('highlight.create', { ...place, colour: 'green' });
    expect(found('lighthouse')).toEqual(['old [lighthouse]']);
    core.call('highlight.change', { dossier: HARBOUR, highlight, note: 'Ask the walrus' });
    expect(found('walrus')).toEqual(['Ask the [walrus]']);
    core.call('action.undo', { dossier: HARBOUR });
    expect(found('walrus')).toEqual([]);
    expect(found('lighthouse')).toHaveLength(1);
    core.call('action.redo', { dossier: HARBOUR });
    expect(found('walrus')).toHaveLength(1);
    core.call('highlight.delete', { dossier: HARBOUR, highlight });
    expect(found('walrus')).toEqual([]);
    expect(found('lighthouse')).toEqual([]);
  });
});
