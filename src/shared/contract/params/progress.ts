import { z } from 'zod';
import { dossier, topic } from './fields.ts';

/** A dossier, or one topic of it. */
const inTopic = z.strictObject({ dossier, topic: topic.optional() });

/** How learning goes, one method a chart. */
export const progressParams = {
  'progress.today': inTopic,
  'progress.calendar': inTopic,
  'progress.forecast': inTopic,
  'progress.retention': inTopic,
  'progress.memory': inTopic,
  'progress.answers': inTopic,
  'progress.hours': inTopic,
  'progress.knowledge': inTopic,
} as const;
