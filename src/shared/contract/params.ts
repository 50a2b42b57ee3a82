import { z } from 'zod';
import type { CardId, DossierId, QuizId, TopicId } from '../model/ids.ts';
import type { CardChange } from '../model/review.ts';
import { TEXT_SIZES } from '../model/settings.ts';

/** What each method takes. Everything that arrives is parsed with these, in either shell. */
const id = <Id extends string>(max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .transform((value) => value as Id);

const dossier = id<DossierId>(64);
const topic = id<TopicId>(64);
const quiz = id<QuizId>(20);
/** Time a learner took, in milliseconds; longer than an hour says nothing about knowing. */
const duration = z.int().min(0).max(3_600_000);

const inDossier = z.strictObject({ dossier });
/** A review draws from the whole dossier, or from one topic of it. */
const inScope = z.strictObject({
  dossier,
  topic: topic.optional(),
  /** What `review.start` gave; without it, the turn counts no session. */
  since: z.int().min(0).optional(),
});
const card = id<CardId>(200);

/** Minutes, each shorter than a day; longer waits are FSRS's own. */
const steps = z.array(z.int().min(1).max(1439)).max(8);

export const params = {
  'library.list': z.strictObject({}),
  'today.get': inDossier,
  'article.get': inDossier,
  /** `offset` is the first character in view, in UTF-16 code units of the article. */
  'reading.save': z.strictObject({ dossier, offset: z.int().min(0).max(10_000_000) }),
  'fact.get': z.strictObject({ dossier, fact: z.string().min(1).max(64) }),
  'review.start': z.strictObject({}),
  'review.next': inScope,
  /** `revision` is what `review.next` gave: a card reviewed elsewhere meanwhile is refused. */
  'review.grade': inScope.extend({
    card,
    revision: z.int().min(0).max(1_000_000),
    rating: z.literal([1, 2, 3, 4]),
    duration,
  }),
  'action.undo': inScope,
  'action.redo': inScope,
  'card.get': z.strictObject({ dossier, card }),
  'cards.change': z.strictObject({
    dossier,
    cards: z.array(card).min(1).max(5000),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bury') }),
      z.strictObject({ kind: z.literal('unbury') }),
      z.strictObject({ kind: z.literal('suspend'), on: z.boolean() }),
      z.strictObject({ kind: z.literal('mark'), on: z.boolean() }),
      z.strictObject({ kind: z.literal('flag'), flag: z.int().min(0).max(7) }),
      z.strictObject({ kind: z.literal('forget') }),
      z.strictObject({ kind: z.literal('set-due'), days: z.int().min(0).max(36_500) }),
    ]) satisfies z.ZodType<CardChange>,
  }),
  /** `since` is what `review.start` gave. */
  'review.summary': z.strictObject({ dossier, since: z.int().min(0) }),
  'quiz.start': z.strictObject({
    dossier,
    topics: z.array(topic).min(1).max(6),
    types: z
      .array(z.enum(['choice', 'true-false', 'typed']))
      .min(1)
      .max(3),
    count: z.int().min(1).max(50),
    /** The same seed gives the same quiz; without one, a new quiz. */
    seed: z.int().min(0).max(0xffff_ffff).optional(),
  }),
  /** Makes a new quiz of the very same questions. */
  'quiz.repeat': z.strictObject({ quiz }),
  'quiz.get': z.strictObject({ quiz }),
  'quiz.answer': z.strictObject({
    quiz,
    index: z.int().min(0).max(49),
    response: z.union([
      z.strictObject({ type: z.literal('choice'), option: z.int().min(0).max(9) }),
      z.strictObject({ type: z.literal('true-false'), value: z.boolean() }),
      z.strictObject({ type: z.literal('typed'), text: z.string().max(300) }),
    ]),
    duration,
  }),
  'quiz.result': z.strictObject({ quiz }),
  'settings.get': z.strictObject({}),
  'settings.set': z.strictObject({
    theme: z.enum(['system', 'light', 'sepia', 'dark']).optional(),
    textSize: z.literal(TEXT_SIZES).optional(),
    desiredRetention: z.number().min(0.7).max(0.99).optional(),
    newPerDay: z.int().min(0).max(999).optional(),
    reviewsPerDay: z.int().min(0).max(9999).optional(),
    /** Lapses at which a card is a leech. */
    leechLapses: z.int().min(2).max(99).optional(),
    leechAction: z.enum(['tell', 'suspend']).optional(),
    /** Days. */
    maximumInterval: z.int().min(1).max(36_500).optional(),
    /** The hour at which a study day begins. */
    rolloverHour: z.int().min(0).max(23).optional(),
    /** Minutes. */
    learningSteps: steps.optional(),
    relearningSteps: steps.optional(),
  }),
} as const;
