import { z } from 'zod';
import { type CardSort, SORTS } from '../../model/browse.ts';
import type { FilterId } from '../../model/ids.ts';
import { dossier, inDossier, LONGEST_SELECTION } from './fields.ts';

const sort = z.strictObject({
  by: z.enum(SORTS),
  descending: z.boolean(),
}) satisfies z.ZodType<CardSort>;

/** A search for cards in the browser's language; any text is one, though not every text can be read. */
const search = {
  dossier,
  text: z.string().max(500),
  sort,
  from: z.int().min(0).max(10_000_000),
};

const filter = z
  .int()
  .min(1)
  .transform((id) => id as FilterId);
const name = z.string().max(80);

/** Finding cards, and keeping searches. */
export const browseParams = {
  /** `count` rows of what is found, beginning with the row `from`. */
  'cards.find': z.strictObject({ ...search, count: z.int().min(0).max(200) }),
  /** Their ids only, to select them. */
  'cards.pick': z.strictObject({ ...search, count: z.int().min(0).max(LONGEST_SELECTION) }),
  'filters.list': inDossier,
  'filters.save': z.strictObject({ dossier, name, search: search.text }),
  'filters.rename': z.strictObject({ dossier, filter, name }),
  'filters.delete': z.strictObject({ dossier, filter }),
} as const;
