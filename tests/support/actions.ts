import fc from 'fast-check';
import type { CardChange, Rating } from '../../src/shared/model/review.ts';
import { type Core, HARBOUR } from './core.ts';

/** What a learner may do: answer the next card, change some cards, or write some. */
export type Action =
  | { readonly rating: Rating }
  | { readonly change: CardChange; readonly cards: readonly string[] }
  | { readonly write: 'own.create' | 'own.edit'; readonly front: string; readonly topic: string }
  | { readonly take: 'own.delete' }
  | { readonly word: 'card.reword' | 'card.restore'; readonly front: string };

/** Cards of the made dossier, of three facts. */
export const CARDS = ['met-in/where', 'opened-by/who', 'lit-again/when'].map((card) => `${HARBOUR}/${card}`);

const change = fc.oneof(
  fc.constantFrom<CardChange>(
    { kind: 'bury' },
    { kind: 'unbury' },
    { kind: 'forget' },
    { kind: 'delete' },
    { kind: 'suspend', on: true },
    { kind: 'suspend', on: false },
    { kind: 'mark', on: true },
    { kind: 'set-due', days: 0 },
  ),
  fc.integer({ min: 0, max: 7 }).map((flag): CardChange => ({ kind: 'flag', flag })),
  fc.integer({ min: 1, max: 90 }).map((days): CardChange => ({ kind: 'set-due', days })),
);
const blanks = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('fog', 'ice', 'nets')), { minLength: 1 })
  .map((marks) => marks.map(([number, word]) => `{{c${number}::${word}}}`).join(' '));
const writing: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    write: fc.constantFrom('own.create' as const, 'own.edit' as const),
    front: blanks,
    topic: fc.constantFrom('council', 'lighthouse'),
  }),
  fc.constant<Action>({ take: 'own.delete' }),
  fc.record({
    word: fc.constantFrom('card.reword' as const, 'card.restore' as const),
    front: fc.constantFrom('Where?', 'In which town?'),
  }),
);
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4) }) },
  {
    weight: 1,
    arbitrary: fc.record({ change, cards: fc.uniqueArray(fc.constantFrom(...CARDS), { minLength: 1 }) }),
  },
  { weight: 2, arbitrary: writing },
);
/** Actions with the hours that pass before each. */
export const plans = fc.array(fc.tuple(action, fc.integer({ min: 0, max: 24 * 40 })), {
  minLength: 1,
  maxLength: 25,
});

/** Does it, and says whether anything changed that undo could take back. */
export function act(core: Core, action: Action): boolean {
  const { call } = core;
  if ('change' in action) {
    const { changed } = call('cards.change', {
      dossier: HARBOUR,
      cards: [...action.cards],
      change: action.change,
    });
    return changed > 0;
  }
  if ('write' in action || 'take' in action) return write(core, action);
  if ('word' in action) return word(core, action);
  const { card } = call('review.next', { dossier: HARBOUR });
  if (!card) return false;
  const { id, revision } = card;
  call('review.grade', { dossier: HARBOUR, card: id, revision, rating: action.rating, duration: 900 });
  return true;
}

/** Writes a new entry, or changes or deletes the first one in the deck. */
function write(
  { call, database }: Core,
  action: Extract<Action, { write: string } | { take: string }>,
): boolean {
  const card = database.prepare('SELECT min(id) FROM deck_card WHERE own = 1').pluck().get();
  if ('write' in action) {
    const draft = { form: 'cloze' as const, front: action.front, back: '', topic: action.topic };
    if (action.write === 'own.create') call('own.create', { dossier: HARBOUR, draft });
    else if (card === null) return false;
    else call('own.edit', { dossier: HARBOUR, card: String(card), draft });
    return true;
  }
  if (card === null) return false;
  call(action.take, { dossier: HARBOUR, card: String(card) });
  return true;
}

function word({ call, database }: Core, action: Extract<Action, { word: string }>): boolean {
  const [card = ''] = CARDS;
  if (action.word === 'card.reword') {
    call('card.reword', { dossier: HARBOUR, card, front: action.front, back: 'Saltmouth' });
    return true;
  }
  const isEdited = database.prepare('SELECT count(*) FROM card_edit').pluck().get() === 1;
  call('card.restore', { dossier: HARBOUR, card });
  return isEdited;
}
