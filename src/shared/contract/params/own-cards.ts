import { z } from 'zod';
import { card, dossier, topic } from './fields.ts';

/** A word from the learner; the core takes out line breaks and spaces at the ends. */
const text = (max: number) => z.string().max(max);

const words = {
  front: text(1000),
  back: text(500),
};

/** UTF-16 code units of the article. */
const evidence = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

const draft = z.strictObject({
  form: z.enum(['basic', 'reversed', 'cloze']),
  ...words,
  topic,
  evidence: evidence.optional(),
});

/** Cards of the learner's own, and the dossier's in her words. */
export const ownCardParams = {
  'own.create': z.strictObject({ dossier, draft }),
  /** `card` is any card of the entry. */
  'own.edit': z.strictObject({ dossier, card, draft }),
  'own.delete': z.strictObject({ dossier, card }),
  /** What the words would come to; `card` is the one being edited. */
  'card.preview': z.strictObject({
    dossier,
    card: card.optional(),
    form: z.enum(['basic', 'reversed', 'cloze']),
    ...words,
    evidence: evidence.optional(),
  }),
  'card.source': z.strictObject({ dossier, card }),
  'card.reword': z.strictObject({ dossier, card, ...words }),
  /** Gives a reworded card the dossier's own words back. */
  'card.restore': z.strictObject({ dossier, card }),
} as const;
