import { z } from 'zod';
import { dossier, entity, inDossier } from './fields.ts';

/** A place in the article, in UTF-16 code units. */
const place = z.int().min(0).max(10_000_000);

/** The library, Today and the article with what is known of it. */
export const readingParams = {
  'library.list': z.strictObject({}),
  'today.get': inDossier,
  'article.get': inDossier,
  /** `offset` is the first character in view, `read` what was read since the last time. */
  'reading.save': z.strictObject({
    dossier,
    offset: place,
    read: z.array(z.strictObject({ start: place, end: place })).max(1000),
  }),
  'fact.get': z.strictObject({ dossier, fact: z.string().min(1).max(64) }),
  'entity.get': z.strictObject({ dossier, entity }),
  'recall.get': inDossier,
} as const;
