import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MARK } from '../../../src/main/domain/review/card-mark.ts';
import type { CardState } from '../../../src/main/domain/review/card-state.ts';
import { choosePrompts, type PromptCard, type PromptFact } from '../../../src/main/domain/review/prompts.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';

const TODAY = 100;
const NOW = { today: TODAY, at: 5_000 };

const aState = (changes: Partial<CardState> = {}): CardState => ({
  phase: 'review',
  step: 0,
  stability: 5,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  intervalDays: 5,
  lastAt: 0,
  lastDay: TODAY - 5,
  dueDay: TODAY,
  dueAt: undefined,
  ...changes,
});
const aCard = (id: string, changes: Partial<PromptCard> = {}): PromptCard => ({
  id: id as CardId,
  state: undefined,
  mark: NO_MARK,
  isAnswered: false,
  ...changes,
});
/** A fact at a place of its own for each number, with one new card unless told otherwise. */
const aFact = (at: number, ...cards: readonly PromptCard[]): PromptFact => ({
  start: at * 10,
  end: at * 10 + 10,
  isHers: false,
  cards: cards.length > 0 ? cards : [aCard(`new ${at}`)],
});
const due = (id: string, changes: Partial<CardState> = {}) => aCard(id, { state: aState(changes) });
const answered = (id: string) =>
  aCard(id, { isAnswered: true, state: aState({ lastDay: TODAY, dueDay: TODAY + 3 }) });
const shown = (...facts: readonly PromptFact[]) =>
  choosePrompts(facts, NOW).map(({ id, isAnswered }) => (isAnswered ? `${id} ✓` : id));

describe('choosePrompts', () => {
  it('asks new cards from all over the stretch, three at most, in its order', () => {
    expect(shown(...[5, 4, 3, 2, 1, 0].map((at) => aFact(at)))).toEqual(['new 0', 'new 2', 'new 4']);
    expect(shown(aFact(0), aFact(1))).toEqual(['new 0', 'new 1']);
    expect(shown()).toEqual([]);
  });

  it('does not ask twice about the same words where it can be avoided', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => aFact(0, aCard(id)));
    if (!one || !two || !three) throw new Error('There are three.');
    expect(shown(one, two, three, aFact(1), aFact(2), aFact(3))).toEqual(['one', 'new 1', 'new 2']);
    expect(shown(one, two, three)).toEqual(['one', 'two', 'three']);
  });

  it('asks what is due before what is new, the longest due first', () => {
    const facts = [
      aFact(0, due('today')),
      aFact(1),
      aFact(2, due('yesterday', { dueDay: TODAY - 1 })),
      aFact(3, due('weak', { stability: 1 })),
      aFact(4, due('weaker', { stability: 0.5 })),
      aFact(5),
    ];
    expect(shown(...facts)).toEqual(['yesterday', 'weak', 'weaker']);
  });

  it('asks no further new cards on a later visit', () => {
    const later = aState({ dueDay: TODAY + 9 });
    const own = [0, 2, 4].map((at) => aFact(at, aCard(`new ${at}`, { state: later })));
    expect(shown(...own, aFact(1), aFact(3), aFact(5))).toEqual([]);
  });

  it('leaves what was answered today in its place, and puts nothing new beside it', () => {
    const facts = [0, 2, 4].map((at) => aFact(at, answered(`was ${at}`)));
    expect(shown(...facts, aFact(1, due('due')))).toEqual(['was 0 ✓', 'was 2 ✓', 'was 4 ✓']);
  });

  it('asks a step of an earlier day once its time has come', () => {
    const step = (dueAt: number) => due('step', { phase: 'learning', dueAt });
    expect(shown(aFact(0, step(NOW.at)))).toEqual(['step']);
    expect(shown(aFact(0, step(NOW.at + 1)))).toEqual([]);
  });

  it('hides suspended cards, and cards buried today', () => {
    const marked = (id: string, mark: Partial<typeof NO_MARK>) =>
      aCard(id, { mark: { ...NO_MARK, ...mark } });
    expect(
      shown(
        aFact(0, marked('suspended', { suspended: true })),
        aFact(1, marked('buried', { buriedDay: TODAY })),
        aFact(2, marked('buried yesterday', { buriedDay: TODAY - 1 })),
      ),
    ).toEqual(['buried yesterday']);
  });

  it('lets the sibling of a card answered today wait, wherever that one was answered', () => {
    expect(shown(aFact(0, aCard('first'), answered('second')))).toEqual(['second ✓']);
    const hidden = { ...answered('second'), mark: { ...NO_MARK, suspended: true } };
    expect(shown(aFact(0, due('first'), hidden))).toEqual([]);
  });

  it('asks a card again that was made new today', () => {
    expect(shown(aFact(0, aCard('forgotten', { isAnswered: true })))).toEqual(['forgotten']);
  });

  it('never shows more than three, two cards of a fact, or one that must wait', () => {
    const card = fc.record({
      state: fc.option(
        fc.record({
          dueDay: fc.integer({ min: TODAY - 3, max: TODAY + 3 }),
          dueAt: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
        }),
        { nil: undefined },
      ),
      isAnswered: fc.boolean(),
      suspended: fc.boolean(),
    });
    const facts = fc.array(fc.tuple(fc.nat(20), fc.array(card, { maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(facts, (drawn) => {
        const all = drawn.map(([at, cards], fact) => ({
          start: at,
          end: at + 5,
          isHers: fact % 3 === 0,
          cards: cards.map(({ state, isAnswered, suspended }, index) =>
            aCard(`${fact}/${index}`, {
              isAnswered,
              state: state && aState(state),
              mark: { ...NO_MARK, suspended },
            }),
          ),
        }));
        const choices = choosePrompts(all, NOW);
        expect(choices).toEqual(choosePrompts(all, NOW));
        expect(choices.length).toBeLessThanOrEqual(3);
        const ofFacts = choices.map(({ id }) => id.split('/')[0]);
        expect(new Set(ofFacts).size).toBe(ofFacts.length);
        for (const { id, isAnswered } of choices) {
          const siblings = all.find(({ cards }) => cards.some((one) => one.id === id))?.cards ?? [];
          expect(siblings.find((one) => one.id === id)?.mark.suspended).toBe(false);
          if (!isAnswered) expect(siblings.some((one) => one.id !== id && one.isAnswered)).toBe(false);
        }
      }),
    );
  });
});

describe('the learner’s own cards', () => {
  const ownEntry = (at: number, ...cards: readonly PromptCard[]) => ({
    ...aFact(at, ...cards),
    isHers: true,
  });

  it('are asked as soon as they are made, before new ones of the dossier', () => {
    const facts = [aFact(1), aFact(2), ownEntry(3, aCard('hers')), aFact(4)];
    const chosen = choosePrompts(facts, NOW).map(({ id }) => id);
    expect(chosen).toHaveLength(3);
    expect(chosen).toContain('hers');
  });

  it('leave what the dossier asks on a first reading as it is', () => {
    const facts = [aFact(1), aFact(2), aFact(3)];
    const before = choosePrompts(facts, NOW);
    const after = choosePrompts([ownEntry(2, answered('hers')), ...facts], NOW);
    const others = after.filter(({ id }) => id !== 'hers');
    expect(before).toEqual(expect.arrayContaining([...others]));
  });
});
