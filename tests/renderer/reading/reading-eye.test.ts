import { describe, expect, it } from 'vitest';
import { readUntil, type View } from '../../../src/renderer/features/reading/reading-eye.ts';

const view = (start: number, end: number, seconds: number): View => ({ start, end, at: 1000 * seconds });

describe('readUntil', () => {
  it.each([
    ['nothing of what just came into view', view(100, 900, 0), view(100, 900, 0), 100],
    ['as far as the quickest reader comes', view(100, 900, 0), view(100, 900, 5), 400],
    ['no further than what is in view', view(100, 900, 0), view(100, 900, 600), 900],
    ['what was scrolled through in order', view(100, 900, 0), view(600, 1400, 1), 600],
    ['all of the view when the next one follows it', view(100, 900, 0), view(900, 1700, 2), 900],
    ['nothing of what was scrolled past in a moment', view(100, 900, 0), view(600, 1400, 0.01), 100],
    ['nothing of what a jump leaves out', view(100, 900, 0), view(5000, 5800, 2), 220],
    ['what was seen before the learner went back', view(1000, 1800, 0), view(0, 800, 5), 1300],
  ])('counts %s', (_, before, next, end) => {
    expect(readUntil(before, next)).toEqual({ start: before.start, end });
  });
});
