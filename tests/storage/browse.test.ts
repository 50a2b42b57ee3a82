import { describe, expect, it } from 'vitest';
import { SORTS } from '../../src/shared/model/browse.ts';
import { aCore, HARBOUR } from '../support/core.ts';
import { ARTICLE, DECK, find, idsOf } from '../support/searches.ts';

describe('a search for cards', () => {
  it('finds the same cards in every order, new ones last where they have no value', () => {
    const core = aCore();
    const [first = '', second = ''] = DECK;
    for (const [id, rating] of [
      [first, 4],
      [second, 1],
    ] as const) {
      core.call('review.grade', { dossier: HARBOUR, card: id, revision: 0, rating, duration: 9 });
    }
    for (const by of SORTS) {
      for (const descending of [false, true]) {
        expect([...idsOf(core, '', { by, descending })].sort()).toEqual([...DECK].sort());
      }
    }
    expect(idsOf(core, '', { by: 'stability', descending: true }).slice(0, 2)).toEqual([first, second]);
    expect(idsOf(core, '', { by: 'stability', descending: false }).slice(0, 2)).toEqual([second, first]);
  });

  it('gives pages that join without a gap, and the ids of any stretch', () => {
    const core = aCore();
    const page = (from: number) =>
      core.call('cards.find', { dossier: HARBOUR, text: '', sort: ARTICLE, from, count: 3 });
    const pages = [page(0), page(3), page(6)];
    expect(pages.flatMap((each) => (each.kind === 'found' ? each.rows.map(({ id }) => id) : []))).toEqual(
      idsOf(core, ''),
    );
    expect(core.call('cards.pick', { dossier: HARBOUR, text: '', sort: ARTICLE, from: 2, count: 3 })).toEqual(
      idsOf(core, '').slice(2, 5),
    );
  });

  it('sees a change at once', () => {
    const core = aCore();
    expect(idsOf(core, 'is:marked')).toEqual([]);
    core.call('cards.change', {
      dossier: HARBOUR,
      cards: DECK.slice(0, 2),
      change: { kind: 'mark', on: true },
    });
    expect(idsOf(core, 'is:marked')).toHaveLength(2);
    core.call('action.undo', { dossier: HARBOUR });
    expect(idsOf(core, 'is:marked')).toEqual([]);
  });

  it.each([
    ['topic:weather', 'No topic is called “weather”. There are topic:council, topic:lighthouse.'],
    ['speaker:holt', 'Nobody called “holt” says anything that a card asks about.'],
    ['entity:nobody', 'The article names nobody and nothing called “nobody”.'],
    ['passage:99', 'The article has no passage 99.'],
    ['passage:nowhere', 'The article has no passage under a heading with “nowhere”.'],
  ])('says that %s stands for nothing, and where', (typed, message) => {
    expect(find(aCore(), `fog ${typed}`)).toEqual({
      kind: 'unclear',
      message,
      start: 4,
      end: 4 + typed.length,
    });
  });

  it('deletes only the learner’s own cards, all with one undo', () => {
    const core = aCore();
    for (const front of ['{{c1::Fog}} and {{c2::ice}}', '{{c1::Nets}}']) {
      core.call('own.create', {
        dossier: HARBOUR,
        draft: { form: 'cloze', front, back: '', topic: 'council' },
      });
    }
    const all = idsOf(core, '');
    expect(all).toHaveLength(DECK.length + 3);
    core.call('cards.change', { dossier: HARBOUR, cards: [...all], change: { kind: 'delete' } });
    expect([...idsOf(core, '')].sort()).toEqual([...DECK].sort());
    expect(find(core, '')).toMatchObject({ undo: 'Delete 2 cards' });
    core.call('action.undo', { dossier: HARBOUR });
    expect(idsOf(core, '')).toEqual(all);
  });
});
