import { z } from 'zod';
import { dossier, topic } from './fields.ts';

/** A dossier, or one topic of it. */
const inTopic = z.strictObject({ dossier, topic: topic.optional() });

/** The same in a year of the past: so many years `back`, 0 for the one that ends now. */
const inYear = inTopic.extend({ back: z.int().min(0).max(200).default(0) });

/** How learning goes, one method a chart. */
export const progressParams = {
  'progress.today': inTopic,
  'progress.calendar': inYear,
  'progress.forecast': inTopic,
  'progress.retention': inYear,
  'progress.memory': inTopic,
  'progress.answers': inYear,
  'progress.hours': inYear,
  'progress.knowledge': inTopic,
} as const;
