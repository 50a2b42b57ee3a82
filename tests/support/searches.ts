import fc from 'fast-check';
import { findCardState } from '../../src/main/storage/card-states.ts';
import type { CardSort } from '../../src/shared/model/browse.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { type Core, HARBOUR } from './core.ts';
import { aDossier } from './dossiers.ts';

const DAY = 86_400_000;
export const ARTICLE: CardSort = { by: 'article', descending: false };

/** The cards of the made dossier. */
export const DECK = aDossier().facts.flatMap(({ id, cards }) =>
  cards.map((card) => `${HARBOUR}/${id}/${card.id}`),
);
const card = fc.constantFrom(...DECK);

type Deed = (core: Core) => void;
/** Something that changes what searches find. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
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
  // A clock may be set back, too.
  fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(-40)).map(
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

const TERMS =
  'is:new, is:learning, is:review, is:due, is:suspended, is:buried, is:leech, is:marked, is:flagged, ' +
  'is:own, is:edited, flag:0, flag:3, due:0, due:3, due:-1, rated:1, rated:7:1, rated:30:3, added:1, ' +
  'added:20, form:cloze, form:basic, status:opinion, status:reported, kind:date, kind:person, ' +
  'topic:council, topic:light, speaker:Brand, speaker:Бранд, entity:"Ada Brand", entity:elin, passage:1, ' +
  'passage:6, passage:lighthouse, fog, lamp, "six bells", council, бранд, "opened the", ha, "ha", ..., ' +
  'prop:r<0.9, prop:r>=0.95, prop:s>10, prop:s<=3, prop:d>6, prop:lapses>=1, prop:lapses=0, prop:ivl>=4, ' +
  'prop:reps!=2, prop:r=1';
const term = fc.constantFrom(...TERMS.split(', '));

/** A search in the language of the browser. */
export const searchText = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    term,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} or ${b})`),
    tie('query').map((a) => `-(${a})`),
  ),
})).query;

/** What the browser is told of a search. */
export const find = (core: Core, typed: string, sort: CardSort = ARTICLE) =>
  core.call('cards.find', { dossier: HARBOUR, text: typed, sort, from: 0, count: 200 });

/** The cards that a search finds, in an order. */
export function idsOf(core: Core, typed: string, sort: CardSort = ARTICLE): readonly string[] {
  const found = find(core, typed, sort);
  if (found.kind !== 'found') throw new Error(found.message);
  return found.rows.map(({ id }) => id);
}
