import { z } from 'zod';

const nothing = z.strictObject({});

/** Fitting the schedule to the learner's own memory. */
export const optimiseParams = {
  'optimise.get': nothing,
  'optimise.start': nothing,
  'optimise.cancel': nothing,
  /** Goes back to the published weights. */
  'optimise.forget': nothing,
} as const;
