import { z } from 'zod';
import { QUESTION_TYPES, type Response } from '../../model/question.ts';
import { dossier, duration, inDossier, quiz, topic } from './fields.ts';

/** Time used in all, in milliseconds; the longest exam is far from a day. */
const used = z.int().min(0).max(86_400_000);
const index = z.int().min(0).max(9_999);
/** The number of a prompt or answer of a match. */
const pair = z.int().min(0).max(9);
const confidence = z.literal([1, 2, 3]).optional();

const response = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), option: z.int().min(0).max(9) }),
  z.strictObject({
    type: z.literal('multi-select'),
    options: z.array(z.int().min(0).max(9)).max(10).readonly(),
  }),
  z.strictObject({
    type: z.literal('true-false'),
    value: z.boolean(),
    correction: z.string().max(300).optional(),
  }),
  z.strictObject({ type: z.literal('typed'), text: z.string().max(300) }),
  z.strictObject({
    type: z.literal('matching'),
    pairs: z.array(z.int().min(0).max(9).nullable()).max(8).readonly(),
  }),
  z.strictObject({ type: z.literal('ordering'), order: z.array(z.int().min(0).max(9)).max(8).readonly() }),
  z.strictObject({ type: z.literal('cloze'), texts: z.array(z.string().max(300)).min(1).max(6).readonly() }),
  z.strictObject({ type: z.literal('number'), text: z.string().max(60) }),
  z.strictObject({ type: z.literal('map'), mark: z.int().min(0).max(9) }),
  z.strictObject({ type: z.literal('none') }),
]) satisfies z.ZodType<Response>;

/** Quizzes. */
export const quizParams = {
  'quiz.start': z.strictObject({
    dossier,
    topics: z.array(topic).min(1).max(6),
    types: z.array(z.enum(QUESTION_TYPES)).min(1).max(QUESTION_TYPES.length),
    count: z.int().min(1).max(50),
    mode: z.enum(['practice', 'exam', 'match', 'adaptive']).default('practice'),
    /** Whether an exam runs against the clock, where the learner has not turned that off. */
    timed: z.boolean().default(false),
    /** The same seed gives the same quiz; without one, a new quiz. */
    seed: z.int().min(0).max(0xffff_ffff).optional(),
  }),
  /** The daily quiz of today, begun where it was not; the same questions whenever it is begun. */
  'quiz.daily': inDossier,
  /** Adds the next round to a practice. */
  'quiz.next-round': z.strictObject({ quiz }),
  /** Whether a prompt and an answer of a match belong together. */
  'quiz.try': z.strictObject({ quiz, prompt: pair, answer: pair }),
  /** Ends a match with everything that was tried; answers as `quiz.try` numbers them. */
  'quiz.finish-match': z.strictObject({
    quiz,
    tries: z.array(z.strictObject({ prompt: pair, answer: pair, at: used })).max(1_000),
  }),
  /** Makes a new quiz of the very same questions, or of those that were missed. */
  'quiz.repeat': z.strictObject({ quiz, only: z.enum(['all', 'missed']).default('all') }),
  'quiz.get': z.strictObject({ quiz }),
  'quiz.answer': z.strictObject({
    quiz,
    index,
    response,
    confidence,
    duration,
  }),
  /** Keeps an answer of an exam as it stands, whether it is flagged, and the time. */
  'quiz.draft': z.strictObject({
    quiz,
    index,
    response: response.optional(),
    confidence,
    isFlagged: z.boolean(),
    duration,
    used,
  }),
  /** Keeps the time used and the question she is at. */
  'quiz.spend': z.strictObject({ quiz, index, used }),
  /** Adds to the time of an exam. */
  'quiz.extend': z.strictObject({ quiz }),
  /** Ends an exam: what is drafted is judged. */
  'quiz.hand-in': z.strictObject({ quiz, used }),
  /** Counts a close answer as right, or no longer. */
  'quiz.claim': z.strictObject({ quiz, index: z.int().min(0).max(999), isCounted: z.boolean() }),
  'quiz.result': z.strictObject({ quiz }),
  'quiz.history': inDossier,
  'quiz.export': z.strictObject({ quiz, format: z.enum(['html', 'json']) }),
} as const;
