import { z } from 'zod';
import type { EntityId, FactId, TopicId } from '../../../shared/model/ids.ts';
import type { QuestionView } from '../../../shared/model/quiz.ts';
import { assertNever } from '../../../shared/model/result.ts';

type QuestionBase = { readonly fact: FactId; readonly topic: TopicId; readonly stem: string };

/** A question with its key, as it is stored and judged; it never leaves the core like this. */
export type Question =
  | (QuestionBase & {
      readonly type: 'choice';
      readonly options: readonly string[];
      readonly keyOption: number;
    })
  | (QuestionBase & {
      readonly type: 'true-false';
      readonly value: boolean;
      /** The true statement. */
      readonly key: string;
    })
  | (QuestionBase & {
      readonly type: 'typed';
      readonly key: string;
      readonly accept: readonly string[];
      readonly entity: EntityId | undefined;
    });

const base = {
  fact: z.string().transform((id) => id as FactId),
  topic: z.string().transform((id) => id as TopicId),
  stem: z.string(),
};

/** Questions as a quiz stores them; they are parsed again when they are read. */
export const storedQuestions = z.array(
  z.discriminatedUnion('type', [
    z.object({ ...base, type: z.literal('choice'), options: z.array(z.string()), keyOption: z.int() }),
    z.object({ ...base, type: z.literal('true-false'), value: z.boolean(), key: z.string() }),
    z
      .object({
        ...base,
        type: z.literal('typed'),
        key: z.string(),
        accept: z.array(z.string()),
        entity: z.string().optional(),
      })
      .transform((question) => ({ ...question, entity: question.entity as EntityId | undefined })),
  ]),
) satisfies z.ZodType<readonly Question[]>;

/** The question without its key: built up from what may be shown, so that nothing slips through. */
export function viewQuestion(question: Question): QuestionView {
  const { fact, topic, stem } = question;
  switch (question.type) {
    case 'choice':
      return { type: 'choice', fact, topic, stem, options: question.options };
    case 'true-false':
      return { type: 'true-false', fact, topic, stem };
    case 'typed':
      return { type: 'typed', fact, topic, stem };
    default:
      return assertNever(question);
  }
}

/** The right answer in words. */
export function keyOf(question: Question): string {
  return question.type === 'choice' ? (question.options[question.keyOption] ?? '') : question.key;
}
