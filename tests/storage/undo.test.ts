import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardState, DEFAULT_SCHEDULING } from '../../src/main/domain/review/card-state.ts';
import { createScheduler } from '../../src/main/domain/review/schedule.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { listReviews } from '../../src/main/storage/reviews.ts';
import { listScheduling } from '../../src/main/storage/scheduling.ts';
import type { CardId } from '../../src/shared/model/ids.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';

type Core = ReturnType<typeof aCore>;

const HOUR = 3_600_000;
const steps = fc.array(
  fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4), hours: fc.integer({ min: 0, max: 24 * 40 }) }),
  { minLength: 1, maxLength: 25 },
);

function gradeNext({ call }: Core, rating: Rating): boolean {
  const { card } = call('review.next', { dossier: HARBOUR });
  if (!card) return false;
  call('review.grade', { dossier: HARBOUR, card: card.id, revision: card.revision, rating, duration: 900 });
  return true;
}

describe('undo', () => {
  it('restores the very rows after as many undos as reviews', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const core = aCore();
        core.call('settings.get', {});
        const before = dumpLearner(core.database);
        const done = plan.filter(({ rating, hours }) => {
          core.pass(hours * HOUR);
          return gradeNext(core, rating);
        }).length;
        for (let undone = 0; undone < done; undone += 1) core.call('review.undo', { dossier: HARBOUR });
        expect(dumpLearner(core.database)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('shows the card it took back, as it was', () => {
    const core = aCore();
    const first = core.call('review.next', { dossier: HARBOUR });
    gradeNext(core, 1);
    expect(core.call('review.undo', { dossier: HARBOUR }).card).toEqual(first.card);
  });

  it('says when there is nothing to take back', () => {
    const { dispatch } = aCore();
    expect(dispatch({ method: 'review.undo', params: { dossier: HARBOUR } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: 'There is nothing to undo.' },
    });
  });
});

describe('replay', () => {
  it('gives exactly the stored schedules from the reviews alone', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const core = aCore();
        plan.forEach(({ rating, hours }, index) => {
          core.pass(hours * HOUR);
          if (index === 4) core.call('settings.set', { desiredRetention: 0.85 });
          gradeNext(core, rating);
        });
        const schedulers = new Map(
          listScheduling(core.database).map(({ id, scheduling }) => [id, createScheduler(scheduling)]),
        );
        const replayed = new Map<CardId, CardState>();
        for (const { card, rating, moment, scheduling } of listReviews(core.database)) {
          const scheduler = schedulers.get(scheduling) ?? createScheduler(DEFAULT_SCHEDULING);
          replayed.set(card, scheduler.schedule({ id: card, state: replayed.get(card) }, rating, moment));
        }
        for (const [card, state] of replayed) expect(findCardState(core.database, card)).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });
});
