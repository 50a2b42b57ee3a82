import { z } from 'zod';
import { HIGHLIGHT_COLOURS } from '../../model/highlight.ts';
import type { HighlightId } from '../../model/ids.ts';
import { dossier, inDossier } from './fields.ts';

const highlight = z
  .int()
  .min(1)
  .transform((id) => id as HighlightId);
const colour = z.enum(HIGHLIGHT_COLOURS);
const note = z.string().max(4000);

/** What the learner marks in an article and writes to it. */
export const highlightParams = {
  'highlights.list': inDossier,
  /** All of them as one Markdown text. */
  'highlights.export': inDossier,
  /** `start` and `end` count UTF-16 code units of the article. */
  'highlight.create': z.strictObject({
    dossier,
    start: z.int().min(0),
    end: z.int().min(1),
    colour,
    note: note.optional(),
  }),
  'highlight.change': z.strictObject({
    dossier,
    highlight,
    colour: colour.optional(),
    note: note.optional(),
  }),
  'highlight.delete': z.strictObject({ dossier, highlight }),
} as const;
