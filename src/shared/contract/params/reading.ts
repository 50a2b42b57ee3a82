import { z } from 'zod';
import { dossier, entity, inDossier } from './fields.ts';

/** The library, Today and the article with what is known of it. */
export const readingParams = {
  'library.list': z.strictObject({}),
  'today.get': inDossier,
  'article.get': inDossier,
  /** `offset` is the first character in view, in UTF-16 code units of the article. */
  'reading.save': z.strictObject({ dossier, offset: z.int().min(0).max(10_000_000) }),
  'fact.get': z.strictObject({ dossier, fact: z.string().min(1).max(64) }),
  'entity.get': z.strictObject({ dossier, entity }),
  'recall.get': inDossier,
} as const;
