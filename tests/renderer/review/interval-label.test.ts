import { describe, expect, it } from 'vitest';
import { labelInterval, speakInterval } from '../../../src/renderer/features/review/interval-label.ts';
import type { Interval } from '../../../src/shared/model/review.ts';

const LABELS: readonly (readonly [Interval, label: string, spoken: string])[] = [
  [{ unit: 'minutes', count: 0.5 }, '<1m', 'in less than a minute'],
  [{ unit: 'minutes', count: 1 }, '<1m', 'in 1 minute'],
  [{ unit: 'minutes', count: 10 }, '<10m', 'in 10 minutes'],
  [{ unit: 'minutes', count: 90 }, '1.5h', 'in 1.5 hours'],
  [{ unit: 'days', count: 1 }, '1d', 'in 1 day'],
  [{ unit: 'days', count: 30 }, '30d', 'in 30 days'],
  [{ unit: 'days', count: 34 }, '1.1mo', 'in 1.1 months'],
  [{ unit: 'days', count: 366 }, '1y', 'in 1 year'],
  [{ unit: 'days', count: 840 }, '2.3y', 'in 2.3 years'],
];

describe('the interval on a button', () => {
  it.each(LABELS)('writes %j as %s and says it “%s”', (interval, label, spoken) => {
    expect(labelInterval(interval)).toBe(label);
    expect(speakInterval(interval)).toBe(spoken);
  });
});
