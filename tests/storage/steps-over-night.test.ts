import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/shared/model/review.ts';
import { aCore, type Core, HARBOUR } from '../support/core.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEPPING = 'harbour/opened-by/who';
const SIBLING = 'harbour/opened-by/gap';
const custom = { kind: 'custom', search: '', mode: 'schedule', order: 'due', limit: 50 } as const;

const inText = ({ call }: Core) =>
  call('prompts.get', { dossier: HARBOUR })
    .places.flatMap(({ prompts }) => prompts)
    .find(({ answered }) => answered === undefined)?.card.id;
const inReview = (source: { readonly kind: 'day' | 'exam' } | typeof custom) => (core: Core) =>
  core.call('review.next', { dossier: HARBOUR, source }).card?.id;

function grade({ call }: Core, card: string, revision: number, rating: Rating): void {
  call('review.grade', { dossier: HARBOUR, card, revision, rating, duration: 900 });
}

/** Two minutes after a day has begun, eight before a card comes back in its steps; its sibling has long been due. */
function justAfterMidnight(): Core {
  const core = aCore();
  const others = core.database.prepare('SELECT id FROM deck_card WHERE fact <> ?').pluck().all('opened-by');
  core.call('settings.set', { learnAhead: 0 });
  core.call('exam.set', { dossier: HARBOUR, day: 22_400, minutes: 60 });
  core.call('cards.change', {
    dossier: HARBOUR,
    cards: others.map(String),
    change: { kind: 'suspend', on: true },
  });
  grade(core, SIBLING, 0, 4);
  core.pass(30 * DAY + 16 * 60 * MINUTE - MINUTE);
  grade(core, STEPPING, 0, 3);
  core.pass(3 * MINUTE);
  return core;
}

describe('a learning step that goes on after midnight', () => {
  it.each([
    ['the day', inReview({ kind: 'day' })],
    ['a part chosen to be studied', inReview(custom)],
    ['the exam’s plan', inReview({ kind: 'exam' })],
    ['the text', inText],
  ])('does not meet its sibling in %s', (_, ask) => {
    const core = justAfterMidnight();
    expect(ask(core)).not.toBe(SIBLING);
    core.pass(8 * MINUTE);
    expect(inReview({ kind: 'day' })(core)).toBe(STEPPING);
    grade(core, STEPPING, 1, 3);
    expect(ask(core)).not.toBe(SIBLING);
    core.pass(DAY);
    expect(ask(core)).toBe(SIBLING);
  });

  it('does not hold its sibling back once it is put off itself', () => {
    const core = justAfterMidnight();
    const cards = [STEPPING];
    core.call('cards.change', { dossier: HARBOUR, cards, change: { kind: 'bury' } });
    expect(inReview({ kind: 'day' })(core)).toBe(SIBLING);
  });
});
