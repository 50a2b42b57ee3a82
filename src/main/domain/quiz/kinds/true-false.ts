import { z } from 'zod';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { listFalsified } from '../falsify.ts';
import { about, judgePlainly, type Printed, storedBase, viewBase } from './base.ts';

export type TrueFalse = QuestionBase & {
  readonly type: 'true-false';
  readonly value: boolean;
  /** The true statement. */
  readonly key: string;
};

export const storedTrueFalse = z.object({
  ...storedBase,
  type: z.literal('true-false'),
  value: z.boolean(),
  key: z.string(),
}) satisfies z.ZodType<TrueFalse>;

/** A statement that is as often false as true; nothing where the fact cannot be falsified. */
export function makeTrueFalse(dossier: Dossier, fact: Fact, random: Random): TrueFalse | undefined {
  // A fact that cannot be falsified makes no such question: otherwise “true” would be the better guess.
  const wrong = listFalsified(dossier, fact);
  const falsified = wrong.length === 0 ? undefined : wrong[random.below(wrong.length)];
  if (falsified === undefined) return undefined;
  const value = random.below(2) === 1;
  const stem = value ? fact.statement : falsified;
  return { type: 'true-false', ...about(fact), stem, value, key: fact.statement };
}

export const viewTrueFalse = (question: TrueFalse): QuestionView => ({
  type: 'true-false',
  ...viewBase(question),
});

export const solveTrueFalse = ({ value }: TrueFalse): Response => ({ type: 'true-false', value });

export function judgeTrueFalse(question: TrueFalse, response: Response): Judgement | undefined {
  if (response.type !== 'true-false') return undefined;
  const truth = question.value ? 'This is what the article says.' : 'The article does not say this.';
  return { ...judgePlainly(response.value === question.value, question.key, truth), reason: truth };
}

export const printTrueFalse = ({ value, key }: TrueFalse): Printed => ({
  task: 'True or false?',
  rows: ['true / false'],
  key: value ? 'true' : `false: ${key}`,
});
