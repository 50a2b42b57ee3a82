import { z } from 'zod';
import { QUESTION_TYPES, type Response } from '../../model/question.ts';
import { dossier, duration, quiz, topic } from './fields.ts';

const response = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), option: z.int().min(0).max(9) }),
  z.strictObject({ type: z.literal('true-false'), value: z.boolean() }),
  z.strictObject({ type: z.literal('typed'), text: z.string().max(300) }),
  z.strictObject({ type: z.literal('none') }),
]) satisfies z.ZodType<Response>;

/** Quizzes. */
export const quizParams = {
  'quiz.start': z.strictObject({
    dossier,
    topics: z.array(topic).min(1).max(6),
    types: z.array(z.enum(QUESTION_TYPES)).min(1).max(QUESTION_TYPES.length),
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
    response,
    confidence: z.literal([1, 2, 3]).optional(),
    duration,
  }),
  'quiz.result': z.strictObject({ quiz }),
} as const;
