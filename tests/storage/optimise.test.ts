import { describe, expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { appendReview } from '../../src/main/storage/reviews.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import type { CardId, FactId, TopicId } from '../../src/shared/model/ids.ts';
import { aCore, HARBOUR } from '../support/core.ts';

const card = 'harbour/met-in/where' as CardId;
const DAY = 86_400_000;

/** A core whose learner has reviewed one card on so many days. */
function aCoreWithReviews(count: number) {
  const core = aCore();
  const { id: scheduling } = currentScheduling(core.database);
  for (let day = 0; day < count; day += 1) {
    appendReview(core.database, {
      card,
      dossier: HARBOUR,
      topic: 'council' as TopicId,
      fact: 'met-in' as FactId,
      phase: 'review',
      rating: 3,
      moment: { at: day * DAY, offsetMinutes: 0 },
      day,
      duration: 4_000,
      scheduling,
    });
  }
  return core;
}

const weights = Array.from({ length: 21 }, (_, index) => 0.1 + index / 100);

describe('optimise', () => {
  it('says how many reviews it needs, and does not begin without them', () => {
    const core = aCoreWithReviews(400);
    expect(core.call('optimise.get', {})).toMatchObject({ telling: 399, needed: 400, isFitted: false });
    const answer = core.dispatch({ method: 'optimise.start', params: {} });
    expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('you have 399') } });
    expect(core.optimiser.task()).toBeUndefined();
  });

  it('keeps weights that predict the history better, and only those', () => {
    const core = aCoreWithReviews(401);
    expect(core.call('optimise.start', {})).toMatchObject({ progress: 0.5, outcome: undefined });
    core.optimiser.end({ kind: 'fitted', weights, before: 0.4, after: 0.4 });
    expect(core.call('optimise.get', {})).toMatchObject({
      progress: undefined,
      isFitted: false,
      outcome: { kind: 'no-better' },
    });
    core.call('optimise.start', {});
    core.optimiser.end({ kind: 'fitted', weights, before: 0.4, after: 0.3 });
    expect(core.call('optimise.get', {})).toMatchObject({
      isFitted: true,
      outcome: { kind: 'better', before: 0.4, after: 0.3 },
    });
    expect(currentScheduling(core.database).scheduling.weights).toEqual(weights);
    expect(core.call('optimise.forget', {})).toMatchObject({ isFitted: false, outcome: undefined });
    expect(currentScheduling(core.database).scheduling.weights).toBeUndefined();
  });

  it('changes nothing when it is cancelled, fails or cannot run', () => {
    const core = aCoreWithReviews(401);
    const before = currentScheduling(core.database);
    core.call('optimise.start', {});
    expect(core.call('optimise.cancel', {})).toMatchObject({ progress: undefined, outcome: undefined });
    for (const kind of ['missing', 'failed'] as const) {
      core.call('optimise.start', {});
      core.optimiser.end({ kind });
      expect(core.call('optimise.get', {}).outcome).toEqual({ kind });
    }
    expect(currentScheduling(core.database)).toEqual(before);
  });

  it('schedules by the new weights from then on, and replay still gives what is stored', () => {
    const core = aCore();
    const grade = (revision: number) =>
      core.call('review.grade', { dossier: HARBOUR, card, revision, rating: 4, duration: 1_000 });
    grade(0);
    core.pass(20 * DAY);
    core.optimiser.start(
      { histories: [], scheduling: currentScheduling(core.database).scheduling },
      () => {},
    );
    const { scheduling } = currentScheduling(core.database);
    core.call('settings.set', { desiredRetention: 0.91 });
    expect(currentScheduling(core.database).scheduling).toEqual({ ...scheduling, desiredRetention: 0.91 });
    grade(1);
    expect(replay(listScheduleChanges(core.database)).get(card)).toEqual(findCardState(core.database, card));
  });
});
