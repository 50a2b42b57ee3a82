import { z } from 'zod';
import { type CardChange, type ReviewSource, STUDY_ORDERS } from '../../model/review.ts';
import { answer, card, dossier, fact, LONGEST_SELECTION, topic } from './fields.ts';

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('day'),
    topic: topic.optional(),
    facts: z.array(fact).min(1).max(40).readonly().optional(),
  }),
  z.strictObject({ kind: z.literal('exam') }),
  z.strictObject({
    kind: z.literal('custom'),
    search: z.string().max(500),
    mode: z.enum(['schedule', 'cram']),
    order: z.enum(STUDY_ORDERS),
    limit: z.int().min(1).max(1_000),
  }),
]) satisfies z.ZodType<ReviewSource>;

/** A session and what it draws from; without a source, what the day holds. */
const inSession = z.strictObject({
  dossier,
  source: source.default({ kind: 'day' }),
  /** What `review.start` gave; without it, the turn counts no session. */
  since: z.int().min(0).optional(),
});

/** Reviewing, and what can be done to cards apart from answering them. */
export const reviewParams = {
  /** Without a source, what the day holds. */
  'review.start': z.strictObject({ source: source.default({ kind: 'day' }) }),
  'review.next': inSession,
  'review.grade': inSession.extend(answer),
  'action.undo': inSession,
  'action.redo': inSession,
  /** What was typed for a card's answer, compared with it. */
  'card.judge': z.strictObject({ dossier, card, typed: z.string().max(500) }),
  'card.get': z.strictObject({ dossier, card }),
  'cards.change': z.strictObject({
    dossier,
    cards: z.array(card).min(1).max(LONGEST_SELECTION),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bury') }),
      z.strictObject({ kind: z.literal('unbury') }),
      z.strictObject({ kind: z.literal('suspend'), on: z.boolean() }),
      z.strictObject({ kind: z.literal('mark'), on: z.boolean() }),
      z.strictObject({ kind: z.literal('flag'), flag: z.int().min(0).max(7) }),
      z.strictObject({ kind: z.literal('forget') }),
      z.strictObject({ kind: z.literal('delete') }),
      z.strictObject({ kind: z.literal('set-due'), days: z.int().min(0).max(36_500) }),
    ]) satisfies z.ZodType<CardChange>,
  }),
  /** `since` is what `review.start` gave. */
  'review.summary': z.strictObject({
    dossier,
    source: source.default({ kind: 'day' }),
    since: z.int().min(0),
  }),
} as const;
