import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/main/domain/chance/random.ts';
import { DEFAULT_SCHEDULING, type Memory } from '../../src/main/domain/review/card-state.ts';
import type { FitHistory, FitReview } from '../../src/main/domain/review/fit.ts';
import { createOptimiser } from '../../src/main/optimiser/optimiser.ts';
import type { FitEnd } from '../../src/main/services/optimiser.ts';
import { ROOT } from '../support/core.ts';
import { aPupil } from '../support/pupils.ts';

const script = pathToFileURL(join(ROOT, 'src', 'main', 'optimise.ts'));

/** What a pupil whose memory is not the usual one answered over some weeks. */
function someHistories(): readonly FitHistory[] {
  const random = createRandom(5);
  const pupil = aPupil(random);
  return Array.from({ length: 300 }, () => {
    const history: FitReview[] = [];
    let memory: Memory | undefined;
    let days = 0;
    for (let times = 0; times < 5; times += 1) {
      const isRecalled =
        memory === undefined || random.fraction() < pupil.recallAfter(memory.stability, days);
      const rating = isRecalled ? 3 : 1;
      history.push({ rating, days });
      memory = pupil.remember(memory, days, rating);
      days = 1 + random.below(12);
    }
    return history;
  });
}

describe('createOptimiser', () => {
  const task = { histories: someHistories(), scheduling: DEFAULT_SCHEDULING };

  it('finds weights that predict a learner better, in a thread of its own', async () => {
    const reports: unknown[] = [];
    const optimiser = createOptimiser(script, (problem) => reports.push(problem));
    const end = await new Promise<FitEnd>((resolve) => {
      optimiser.start(task, resolve);
      expect(optimiser.progress()).toBe(0);
    });
    expect(reports).toEqual([]);
    expect(end).toMatchObject({ kind: 'fitted' });
    if (end.kind !== 'fitted') return;
    expect(end.weights).toHaveLength(21);
    expect(end.after).toBeLessThan(end.before);
    expect(optimiser.progress()).toBeUndefined();
  });

  it('says nothing more of a fit that was cancelled, and begins another', async () => {
    const optimiser = createOptimiser(script, () => {});
    let cancelled = 0;
    optimiser.start(task, () => {
      cancelled += 1;
    });
    optimiser.cancel();
    expect(optimiser.progress()).toBeUndefined();
    const end = await new Promise<FitEnd>((resolve) => optimiser.start(task, resolve));
    expect(end.kind).toBe('fitted');
    expect(cancelled).toBe(0);
  });

  it('says that a fit failed when its worker cannot run', async () => {
    const reports: unknown[] = [];
    const optimiser = createOptimiser(new URL('./nowhere.js', import.meta.url), (problem) =>
      reports.push(problem),
    );
    const end = await new Promise<FitEnd>((resolve) => optimiser.start(task, resolve));
    expect(end).toEqual({ kind: 'failed' });
    expect(reports).toHaveLength(1);
  });
});
