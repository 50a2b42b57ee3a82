import type { Confidence } from '../../../shared/model/question.ts';

/** How sure, in words. */
export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  1: 'Guessing',
  2: 'Fairly sure',
  3: 'Sure',
};
