import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../../src/main/storage/card-events.ts';
import { findCardState } from '../../../src/main/storage/card-states.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import { act, action } from '../../support/actions.ts';
import { aCore, type Core, dumpLearner, HARBOUR } from '../../support/core.ts';

const QUIZ = ['quiz', 'quiz_question', 'response', 'response_claim'];
const COST = 'harbour/cost/how-much' as CardId;

/** A core whose learner knows one card well, so that it comes much later. */
function aLearner(isMoving: boolean): Core {
  const core = aCore();
  core.call('settings.set', { quizMovesCards: isMoving });
  let turn = core.call('review.next', { dossier: HARBOUR });
  while (turn.card) {
    const { id, revision } = turn.card;
    turn = core.call('review.grade', { dossier: HARBOUR, card: id, revision, rating: 4, duration: 900 });
  }
  return core;
}

/** Answers a quiz about the lighthouse with the same words everywhere. */
function takeQuiz({ call }: Core, text: string): string {
  const plan = { dossier: HARBOUR, topics: ['lighthouse'], types: ['typed' as const], count: 9 };
  const { quiz, count } = call('quiz.start', plan);
  for (let index = 0; index < count; index += 1) {
    call('quiz.answer', { quiz, index, response: { type: 'typed', text }, duration: 900 });
  }
  return quiz;
}

const dueDay = ({ database }: Core, card: CardId) => findCardState(database, card)?.dueDay ?? Number.NaN;
const today = (core: Core) => Math.floor((core.now().at - 4 * 3_600_000) / 86_400_000);
const storedStates = ({ database }: Core) => {
  const cards = database.prepare('SELECT card FROM card_state').pluck().all() as readonly CardId[];
  return new Map(cards.map((card) => [card, findCardState(database, card)]));
};

describe('a wrong answer', () => {
  it('changes nothing but the quiz unless the learner chose otherwise', () => {
    const core = aLearner(false);
    const before = dumpLearner(core.database, QUIZ);
    const quiz = takeQuiz(core, 'wrong');
    expect(dumpLearner(core.database, QUIZ)).toBe(before);
    expect(core.call('quiz.result', { quiz })).toMatchObject({ bringsForward: false });
  });

  it('brings its cards forward to today where she did, without a review', () => {
    const core = aLearner(true);
    expect(dueDay(core, COST)).toBeGreaterThan(today(core));
    const before = dumpLearner(core.database, [...QUIZ, 'card_state', 'card_event', 'undo_step']);
    const quiz = takeQuiz(core, 'wrong');
    expect(dueDay(core, COST)).toBe(today(core));
    expect(dumpLearner(core.database, [...QUIZ, 'card_state', 'card_event', 'undo_step'])).toBe(before);
    const { bringsForward, answered } = core.call('quiz.result', { quiz });
    expect(bringsForward).toBe(true);
    expect(answered.map(({ forward }) => forward?.cards)).toEqual(answered.map(() => 1));
  });

  it('is taken back by undo, by its name', () => {
    const core = aLearner(true);
    const before = dumpLearner(core.database, [...QUIZ, 'redo_step']);
    const { quiz } = core.call('quiz.start', {
      dossier: HARBOUR,
      topics: ['lighthouse'],
      types: ['typed'],
      count: 1,
    });
    const response = { type: 'typed', text: 'wrong' } as const;
    const { forward } = core.call('quiz.answer', { quiz, index: 0, response, duration: 900 });
    expect(forward?.undo).toMatch(/^Bring “.+” forward after a wrong answer$/u);
    core.call('action.undo', { dossier: HARBOUR });
    expect(dumpLearner(core.database, [...QUIZ, 'redo_step'])).toBe(before);
    expect(core.call('quiz.result', { quiz }).answered[0]?.forward).toBeUndefined();
  });

  it('does it once, though the question come again in the same quiz', () => {
    const core = aLearner(true);
    const { quiz } = core.call('quiz.start', {
      dossier: HARBOUR,
      topics: ['lighthouse'],
      types: ['typed'],
      count: 1,
    });
    core.database.exec(
      'INSERT INTO quiz_question (quiz, position, question) SELECT quiz, position + 1, question FROM quiz_question WHERE position = 0',
    );
    const answer = (index: number) =>
      core.call('quiz.answer', { quiz, index, response: { type: 'typed', text: 'wrong' }, duration: 900 });
    expect(answer(0).forward?.cards).toBe(1);
    core.call('action.undo', { dossier: HARBOUR });
    core.pass(1_000);
    expect(answer(1).forward).toBeUndefined();
  });

  it('leaves a card alone that is new or due anyway', () => {
    const core = aCore();
    core.call('settings.set', { quizMovesCards: true });
    const before = dumpLearner(core.database, QUIZ);
    takeQuiz(core, 'wrong');
    expect(dumpLearner(core.database, QUIZ)).toBe(before);
  });
});

describe('a right or a close answer', () => {
  it('moves no card', () => {
    const core = aLearner(true);
    const before = dumpLearner(core.database, QUIZ);
    const plan = { dossier: HARBOUR, topics: ['lighthouse'], types: ['typed' as const], count: 9 };
    const { quiz } = core.call('quiz.start', plan);
    const keys = new Map([
      ['cost', '40 crowns'],
      ['lit-again', '2032'],
      ['danger', 'fog'],
    ]);
    for (let index = 0, view = core.call('quiz.get', { quiz }); view.current; index += 1) {
      const text = keys.get(view.current.facts[0] ?? '') ?? '';
      core.call('quiz.answer', { quiz, index, response: { type: 'typed', text }, duration: 900 });
      view = core.call('quiz.get', { quiz });
    }
    expect(dumpLearner(core.database, QUIZ)).toBe(before);
  });
});

describe('schedules', () => {
  it('are still what their history gives, whatever quizzes moved and undo took back', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: action.map((done) => ({ done })) },
      { weight: 2, arbitrary: fc.constantFrom('wrong', 'fog', '2032').map((said) => ({ said })) },
      { weight: 1, arbitrary: fc.constant({ undo: true as const }) },
    );
    const life = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 24 * 20 })), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(life, (steps) => {
        const core = aCore();
        core.call('settings.set', { quizMovesCards: true });
        for (const [each, hours] of steps) {
          if ('done' in each) act(core, each.done);
          else if ('said' in each) takeQuiz(core, each.said);
          else core.dispatch({ method: 'action.undo', params: { dossier: HARBOUR } });
          core.pass(hours * 3_600_000);
        }
        expect(replay(listScheduleChanges(core.database))).toEqual(storedStates(core));
      }),
      { numRuns: 40 },
    );
  });
});
