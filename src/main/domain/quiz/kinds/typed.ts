import { z } from 'zod';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import type { Knowledge } from '../../grading/knowledge.ts';
import { gradeTyped } from '../../grading/typed.ts';
import { about, type Printed, storedBase, viewBase, WORTH } from './base.ts';
import { drawStem } from './stem.ts';

/** An answer in the learner's own words. */
export type Typed = QuestionBase & {
  readonly type: 'typed';
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity: EntityId | undefined;
};

export const storedTyped = z
  .object({
    ...storedBase,
    type: z.literal('typed'),
    key: z.string(),
    accept: z.array(z.string()),
    entity: z.string().optional(),
  })
  .transform((question) => ({
    ...question,
    entity: question.entity as EntityId | undefined,
  })) satisfies z.ZodType<Typed>;

/** A question for the fact's answer; nothing where no card asks for it. */
export function makeTyped(dossier: Dossier, fact: Fact, random: Random): Typed | undefined {
  const stem = drawStem(dossier, fact, random);
  if (stem === undefined) return undefined;
  const { text: key, accept = [], entity } = fact.answer;
  return { type: 'typed', ...about(fact), stem, key, accept, entity };
}

export const viewTyped = (question: Typed): QuestionView => ({ type: 'typed', ...viewBase(question) });

export const solveTyped = ({ key }: Typed): Response => ({ type: 'typed', text: key });

export function judgeTyped(question: Typed, response: Response, knowledge: Knowledge): Judgement | undefined {
  if (response.type !== 'typed') return undefined;
  const grade = gradeTyped(knowledge, { ...question, prompt: question.stem }, response.text);
  return { ...grade, score: WORTH[grade.verdict], key: question.key };
}

export const printTyped = ({ key }: Typed): Printed => ({ task: 'Write the answer.', rows: [''], key });
