import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { appendScheduling, currentScheduling } from '../../src/main/storage/scheduling.ts';
import type { Params } from '../../src/shared/contract/methods.ts';
import { type Action, act, action } from '../support/actions.ts';
import { aCore, type Core, HARBOUR } from '../support/core.ts';

const HOUR = 3_600_000;
/** The weights that FSRS-6 is published with. */
const PUBLISHED = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** What a learner changes of how cards are scheduled, between answers. */
type Tuning =
  | { readonly settings: Params<'settings.set'> }
  | { readonly weights: readonly number[] }
  | { readonly undo: true };

const settings = fc.record(
  {
    desiredRetention: fc.constantFrom(0.8, 0.85, 0.95),
    maximumInterval: fc.constantFrom(20, 365),
    rolloverHour: fc.integer({ min: 0, max: 6 }),
    learningSteps: fc.constantFrom<number[]>([], [2], [1, 10, 60]),
    relearningSteps: fc.constantFrom<number[]>([], [5]),
  },
  { requiredKeys: [] },
);
const tuning: fc.Arbitrary<Tuning> = fc.oneof(
  settings.map((changes) => ({ settings: changes })),
  // Fitted weights differ from the published ones, here all by the same share.
  fc.constantFrom(0.9, 1.1).map((share) => ({ weights: PUBLISHED.map((weight) => weight * share) })),
  fc.constant({ undo: true as const }),
);

function live(core: Core, step: Action | Tuning): void {
  if ('settings' in step) core.call('settings.set', step.settings);
  else if ('undo' in step) core.dispatch({ method: 'action.undo', params: { dossier: HARBOUR } });
  else if ('weights' in step) {
    const { scheduling } = currentScheduling(core.database);
    appendScheduling(core.database, { ...scheduling, weights: step.weights });
  } else act(core, step);
}

describe('replay', () => {
  it('gives exactly the stored schedules from the history alone, whatever was tuned or taken back meanwhile', () => {
    const steps = fc.oneof({ weight: 4, arbitrary: action }, { weight: 1, arbitrary: tuning });
    const lives = fc.array(fc.tuple(steps, fc.integer({ min: 0, max: 24 * 40 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(lives, (life) => {
        const core = aCore();
        for (const [step, hours] of life) {
          core.pass(hours * HOUR);
          live(core, step);
        }
        const replayed = replay(listScheduleChanges(core.database));
        const stored = core.database.prepare('SELECT card FROM card_state ORDER BY card').pluck().all();
        expect([...replayed.keys()].sort()).toEqual(stored);
        for (const [card, state] of replayed) expect(findCardState(core.database, card)).toEqual(state);
      }),
      { numRuns: 80 },
    );
  });
});
