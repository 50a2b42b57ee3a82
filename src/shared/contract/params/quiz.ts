import { z } from 'zod';
import { dossier, duration, quiz, topic } from './fields.ts';

/** Quizzes. */
export const quizParams = {
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
} as const;
