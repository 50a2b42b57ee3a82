import { z } from 'zod';
import { dossier, inDossier } from './fields.ts';

/** The ways of looking at a dossier other than reading it. */
export const exploreParams = {
  'people.list': inDossier,
  /** Whose names or offices match what the learner types, in any script. */
  'people.find': z.strictObject({ dossier, text: z.string().max(120) }),
  'timeline.get': inDossier,
  'agenda.get': inDossier,
} as const;
