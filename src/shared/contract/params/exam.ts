import { z } from 'zod';
import { dossier, inDossier } from './fields.ts';

/** A day by which a dossier must be known. */
export const examParams = {
  'exam.get': inDossier,
  'exam.set': z.strictObject({
    dossier,
    /** Days since 1970 in the learner's calendar. */
    day: z.int().min(0).max(100_000),
    /** A day, at most. */
    minutes: z.int().min(1).max(600),
  }),
  'exam.clear': inDossier,
} as const;
