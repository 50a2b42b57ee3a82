import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../src/main/domain/browse/parse.ts';
import { resolveQuery } from '../../src/main/domain/browse/resolve.ts';
import { createScheduler } from '../../src/main/domain/review/schedule.ts';
import { findCardMark } from '../../src/main/storage/card-marks.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { listDeck } from '../../src/main/storage/deck.ts';
import { listReviews } from '../../src/main/storage/reviews.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import { type CardSort, SORTS } from '../../src/shared/model/browse.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { meets, namesIn, textsOf } from '../support/browse.ts';
import { aCore, HARBOUR } from '../support/core.ts';
import { aDossier } from '../support/dossiers.ts';

type Core = ReturnType<typeof aCore>;

const DAY = 86_400_000;
const ARTICLE: CardSort = { by: 'article', descending: false };

const cards = aDossier().facts.flatMap(({ id, cards }) => cards.map((card) => `${HARBOUR}/${id}/${card.id}`));
const card = fc.constantFrom(...cards);

type Deed = (core: Core) => void;
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(card, fc.constantFrom<Rating>(1, 2, 3, 4)).map(
    ([id, rating]): Deed =>
      (core) => {
        const state = findCardState(core.database, id as never);
        core.call('review.grade', {
          dossier: HARBOUR,
          card: id,
          revision: state?.reps ?? 0,
          rating,
          duration: 900,
        });
      },
  ),
  fc.integer({ min: 0, max: 20 }).map(
    (days): Deed =>
      (core) =>
        core.pass(days * DAY),
  ),
  fc
    .tuple(
      card,
      fc.constantFrom(
        { kind: 'bury' } as const,
        { kind: 'suspend', on: true } as const,
        { kind: 'mark', on: true } as const,
        { kind: 'flag', flag: 3 } as const,
        { kind: 'forget' } as const,
        { kind: 'set-due', days: 2 } as const,
      ),
    )
    .map(
      ([id, change]): Deed =>
        (core) =>
          core.call('cards.change', { dossier: HARBOUR, cards: [id], change }),
    ),
  fc.constantFrom('{{c1::Fog}} is near', 'Six {{c1::bells}} of {{c2::Élin}}').map(
    (front): Deed =>
      (core) =>
        core.call('own.create', {
          dossier: HARBOUR,
          draft: { form: 'cloze', front, back: '', topic: 'lighthouse' },
        }),
  ),
  card.map(
    (id): Deed =>
      (core) =>
        core.call('card.reword', {
          dossier: HARBOUR,
          card: id,
          front: 'In which bay is the ____?',
          back: 'the lamp bay',
        }),
  ),
);

const term = fc.constantFrom(
  ...['is:new', 'is:learning', 'is:review', 'is:due', 'is:suspended', 'is:buried', 'is:leech', 'is:marked'],
  ...[
    'is:flagged',
    'is:own',
    'is:edited',
    'flag:0',
    'flag:3',
    'due:0',
    'due:3',
    'due:-1',
    'rated:1',
    'rated:7:1',
  ],
  ...['rated:30:3', 'added:1', 'added:20', 'form:cloze', 'form:basic', 'status:opinion', 'status:reported'],
  ...[
    'kind:date',
    'kind:person',
    'topic:council',
    'topic:light',
    'speaker:Brand',
    'speaker:Бранд',
    'entity:"Ada Brand"',
  ],
  ...[
    'entity:elin',
    'passage:1',
    'passage:6',
    'passage:lighthouse',
    'fog',
    'lamp',
    '"six bells"',
    'council',
    'бранд',
  ],
  ...[
    '"opened the"',
    'ha',
    '"ha"',
    '...',
    'prop:r<0.9',
    'prop:r>=0.95',
    'prop:s>10',
    'prop:s<=3',
    'prop:d>6',
  ],
  ...['prop:lapses>=1', 'prop:lapses=0', 'prop:ivl>=4', 'prop:reps!=2', 'prop:r=1'],
);
const text = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    term,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} or ${b})`),
    tie('query').map((a) => `-(${a})`),
  ),
})).query;

/** The cards that a search should find, each looked at by itself. */
function look(core: Core, typed: string): readonly string[] {
  const { database } = core;
  const dossier = aDossier();
  const now = core.now();
  const { scheduling } = currentScheduling(database);
  const scheduler = createScheduler(scheduling);
  const query = parseSearch(typed);
  if (!query.ok) throw new Error(query.error.message);
  const condition = resolveQuery(query.value, namesIn(dossier), {
    now,
    rolloverHour: scheduling.rolloverHour,
  });
  if (!condition.ok) throw new Error(condition.error.message);
  const today = Math.floor((now.at - 4 * 3_600_000) / DAY);
  return listDeck(database, HARBOUR)
    .filter((each) => {
      const state = findCardState(database, each.id);
      const asked = {
        card: each,
        fact: dossier.facts.find(({ id }) => id === each.fact),
        state,
        mark: findCardMark(database, each.id),
        recall: state && scheduler.recall(state, now),
        reviews: listReviews(database, each.id).map(({ moment, rating }) => ({
          day: Math.floor((moment.at - 4 * 3_600_000) / DAY),
          rating,
        })),
        createdAt: each.isOwn
          ? Number(
              database
                .prepare('SELECT created_at FROM own_entry WHERE id = ?')
                .pluck()
                .get(Number(each.fact.slice('own:'.length))),
            )
          : undefined,
        texts: textsOf(each, dossier),
      };
      return meets(asked, condition.value, today, 2);
    })
    .map(({ id }) => id)
    .sort();
}

const find = (core: Core, typed: string, sort: CardSort = ARTICLE) =>
  core.call('cards.find', { dossier: HARBOUR, text: typed, sort, from: 0, count: 200 });

function idsOf(core: Core, typed: string, sort: CardSort = ARTICLE): readonly string[] {
  const found = find(core, typed, sort);
  if (found.kind !== 'found') throw new Error(found.message);
  return found.rows.map(({ id }) => id);
}

describe('a search for cards', () => {
  it('finds in the database what looking at every card finds', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 14 }),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        (deeds, texts) => {
          const core = aCore();
          core.call('settings.set', { leechLapses: 2 });
          for (const each of deeds) each(core);
          for (const typed of texts) expect([...idsOf(core, typed)].sort()).toEqual(look(core, typed));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('finds the same cards in every order, new ones last where they have no value', () => {
    const core = aCore();
    const [first = '', second = ''] = cards;
    for (const [id, rating] of [
      [first, 4],
      [second, 1],
    ] as const) {
      core.call('review.grade', { dossier: HARBOUR, card: id, revision: 0, rating, duration: 9 });
    }
    for (const by of SORTS) {
      for (const descending of [false, true]) {
        expect([...idsOf(core, '', { by, descending })].sort()).toEqual([...cards].sort());
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
      cards: cards.slice(0, 2),
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
    expect(all).toHaveLength(cards.length + 3);
    core.call('cards.change', { dossier: HARBOUR, cards: [...all], change: { kind: 'delete' } });
    expect([...idsOf(core, '')].sort()).toEqual([...cards].sort());
    expect(find(core, '')).toMatchObject({ undo: 'Delete 2 cards' });
    core.call('action.undo', { dossier: HARBOUR });
    expect(idsOf(core, '')).toEqual(all);
  });
});
