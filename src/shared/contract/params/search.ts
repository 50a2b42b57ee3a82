import { z } from 'zod';
import { dossier } from './fields.ts';

/** Searching a dossier. */
export const searchParams = {
  /** Any text is a query; `most` hits are given of each kind. */
  'search.find': z.strictObject({
    dossier,
    text: z.string().max(500),
    most: z.int().min(1).max(30),
  }),
} as const;
