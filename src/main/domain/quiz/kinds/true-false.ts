import { z } from 'zod';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import type { Knowledge } from '../../grading/knowledge.ts';
import { gradeTyped } from '../../grading/typed.ts';
import { fold } from '../../text/fold.ts';
import { listFalsified } from '../falsify.ts';
import { about, judgePlainly, type Printed, storedBase, viewBase } from './base.ts';

/** What should stand in a false statement instead. */
type Correction = {
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity?: EntityId | undefined;
  /** The statement with a hole where it is wrong. */
  readonly prompt: string;
};

export type TrueFalse = QuestionBase & {
  readonly type: 'true-false';
  readonly value: boolean;
  /** The true statement. */
  readonly key: string;
  /** None where the statement is true, and in quizzes of before corrections were asked for. */
  readonly correction?: Correction | undefined;
};

export const storedTrueFalse = z.object({
  ...storedBase,
  type: z.literal('true-false'),
  value: z.boolean(),
  key: z.string(),
  correction: z
    .object({
      key: z.string(),
      accept: z.array(z.string()),
      entity: z
        .string()
        .transform((id) => id as EntityId)
        .optional(),
      prompt: z.string(),
    })
    .optional(),
}) satisfies z.ZodType<TrueFalse>;

/** A statement that is as often false as true; nothing where the fact cannot be falsified. */
export function makeTrueFalse(dossier: Dossier, fact: Fact, random: Random): TrueFalse | undefined {
  // A fact that cannot be falsified makes no such question: otherwise “true” would be the better guess.
  const wrong = listFalsified(dossier, fact);
  const falsified = wrong.length === 0 ? undefined : wrong[random.below(wrong.length)];
  if (falsified === undefined) return undefined;
  const value = random.below(2) === 1;
  const base = { type: 'true-false', ...about(fact), value, key: fact.statement } as const;
  return value ? { ...base, stem: fact.statement } : { ...base, stem: falsified, correction: correct(fact) };
}

function correct({ statement, answer }: Fact): Correction {
  const { text, inStatement = text, accept = [], entity } = answer;
  return {
    key: inStatement,
    accept: [...new Set([text, ...accept])],
    ...(entity === undefined ? {} : { entity }),
    prompt: statement.replace(inStatement, () => '____'),
  };
}

export const viewTrueFalse = (question: TrueFalse): QuestionView => ({
  type: 'true-false',
  ...viewBase(question),
});

export const solveTrueFalse = ({ value, correction }: TrueFalse): Response => ({
  type: 'true-false',
  value,
  ...(correction === undefined ? {} : { correction: correction.key }),
});

/** What “false” without the right correction is worth, and with one that is nearly right. */
const UNCORRECTED = 0.5;
const NEARLY = 0.75;

/**
 * Judges “true” or “false”. “False” is wholly right only with what should stand instead: with another
 * correction, or without one, it is close.
 */
export function judgeTrueFalse(
  question: TrueFalse,
  response: Response,
  knowledge: Knowledge,
): Judgement | undefined {
  if (response.type !== 'true-false') return undefined;
  const { value, key, correction } = question;
  const truth = value ? 'This is what the article says.' : 'The article does not say this.';
  if (response.value !== value || correction === undefined) {
    return { ...judgePlainly(response.value === value, key, truth), reason: truth };
  }
  const typed = response.correction?.trim() ?? '';
  if (typed === '') {
    const reason = 'It is false, but you did not say what is wrong with it.';
    return { verdict: 'close', score: UNCORRECTED, reason, key };
  }
  // Whoever writes the whole statement anew has corrected it, too.
  if (fold(typed) === fold(key)) return { verdict: 'right', score: 1, reason: truth, key };
  const { verdict, reason } = gradeTyped(knowledge, { ...correction, entity: correction.entity }, typed);
  if (verdict === 'right') return { verdict, score: 1, reason: truth, key };
  const score = verdict === 'close' ? NEARLY : UNCORRECTED;
  return { verdict: 'close', score, reason: `It is false, but your correction is not right. ${reason}`, key };
}

export const printTrueFalse = ({ value, key }: TrueFalse): Printed => ({
  task: 'True or false?',
  rows: ['true / false'],
  key: value ? 'true' : `false: ${key}`,
});
