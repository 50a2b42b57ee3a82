import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import type { CardChange, Rating } from '../../src/shared/model/review.ts';
import { aCore, dumpLearner, HARBOUR, recountDeck, storedDeck } from '../support/core.ts';

type Core = ReturnType<typeof aCore>;
/** What a learner may do: answer the next card, change some cards, or write some. */
type Action =
  | { readonly rating: Rating }
  | { readonly change: CardChange; readonly cards: readonly string[] }
  | { readonly write: 'own.create' | 'own.edit'; readonly front: string; readonly topic: string }
  | { readonly take: 'own.delete' }
  | { readonly word: 'card.reword' | 'card.restore'; readonly front: string };

const HOUR = 3_600_000;
const CARDS = ['met-in/where', 'opened-by/who', 'lit-again/when'].map((card) => `${HARBOUR}/${card}`);

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
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4) }) },
  {
    weight: 1,
    arbitrary: fc.record({ change, cards: fc.uniqueArray(fc.constantFrom(...CARDS), { minLength: 1 }) }),
  },
  { weight: 2, arbitrary: writing },
);
const plans = fc.array(fc.tuple(action, fc.integer({ min: 0, max: 24 * 40 })), {
  minLength: 1,
  maxLength: 25,
});

/** Does it, and says whether anything changed that undo could take back. */
function act(core: Core, action: Action): boolean {
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

const lived = (core: Core) => dumpLearner(core.database, ['undo_step', 'redo_step']);

describe('undo', () => {
  it('restores the very rows, action by action, and redo does them again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const core = aCore();
        core.call('settings.get', {});
        const dumps = [lived(core)];
        for (const [step, hours] of plan) {
          core.pass(hours * HOUR);
          if (act(core, step)) dumps.push(lived(core));
        }
        for (const before of dumps.slice(0, -1).toReversed()) {
          core.call('action.undo', { dossier: HARBOUR });
          expect(lived(core)).toBe(before);
          expect(storedDeck(core.database)).toEqual(recountDeck(core.database));
        }
        for (const after of dumps.slice(1)) {
          core.call('action.redo', { dossier: HARBOUR });
          expect(lived(core)).toBe(after);
          expect(storedDeck(core.database)).toEqual(recountDeck(core.database));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the card it took back, as it was', () => {
    const core = aCore();
    const first = core.call('review.next', { dossier: HARBOUR });
    act(core, { rating: 1 });
    const back = core.call('action.undo', { dossier: HARBOUR });
    expect(back.card).toEqual(first.card);
    expect(back.redo).toBe('Again on “Where did the harbour council meet in March 2031?”');
  });

  it('forgets what could be done again as soon as something new is done', () => {
    const core = aCore();
    act(core, { rating: 1 });
    core.call('action.undo', { dossier: HARBOUR });
    act(core, { rating: 4 });
    expect(core.call('review.next', { dossier: HARBOUR }).redo).toBeUndefined();
    expect(core.dispatch({ method: 'action.redo', params: { dossier: HARBOUR } })).toMatchObject({
      error: { kind: 'not-found', message: 'There is nothing to do again.' },
    });
  });

  it('says when there is nothing to take back', () => {
    const { dispatch } = aCore();
    expect(dispatch({ method: 'action.undo', params: { dossier: HARBOUR } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: 'There is nothing to undo.' },
    });
  });

  it('calls an action by its name', () => {
    const core = aCore();
    act(core, { change: { kind: 'suspend', on: true }, cards: CARDS });
    expect(core.call('review.next', { dossier: HARBOUR }).undo).toBe('Suspend 3 cards');
    act(core, { change: { kind: 'flag', flag: 3 }, cards: CARDS.slice(0, 1) });
    expect(core.call('review.next', { dossier: HARBOUR }).undo).toBe(
      'Flag 3 on “Where did the harbour council meet in March 2031?”',
    );
  });
});

describe('replay', () => {
  it('gives exactly the stored schedules from the history alone', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const core = aCore();
        plan.forEach(([step, hours], index) => {
          core.pass(hours * HOUR);
          if (index === 4) core.call('settings.set', { desiredRetention: 0.85, learningSteps: [2] });
          act(core, step);
        });
        const replayed = replay(listScheduleChanges(core.database));
        const stored = core.database.prepare('SELECT card FROM card_state ORDER BY card').pluck().all();
        expect([...replayed.keys()].sort()).toEqual(stored);
        for (const [card, state] of replayed) expect(findCardState(core.database, card)).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });
});
