import { z } from 'zod';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { DISTRACTORS, drawDistractors, listDistractors, omitNamed } from '../distractors.ts';
import { about, judgePlainly, letterOf, type Printed, storedBase, viewBase } from './base.ts';
import { drawStem } from './stem.ts';

/** Multiple choice, one right. */
export type Choice = QuestionBase & {
  readonly type: 'choice';
  readonly options: readonly string[];
  readonly keyOption: number;
};

export const storedChoice = z.object({
  ...storedBase,
  type: z.literal('choice'),
  options: z.array(z.string()),
  keyOption: z.int(),
}) satisfies z.ZodType<Choice>;

/** A choice about a fact; nothing where too few wrong answers could stand beside the right one. */
export function makeChoice(dossier: Dossier, fact: Fact, random: Random): Choice | undefined {
  const stem = drawStem(dossier, fact, random);
  if (stem === undefined) return undefined;
  const candidates = omitNamed(dossier, listDistractors(dossier, fact), stem);
  if (candidates.length < DISTRACTORS) return undefined;
  const key = fact.answer.text;
  const options = random.shuffle([key, ...drawDistractors(candidates, key, random)]);
  return { type: 'choice', ...about(fact), stem, options, keyOption: options.indexOf(key) };
}

export const viewChoice = (question: Choice): QuestionView => ({
  type: 'choice',
  ...viewBase(question),
  options: question.options,
});

export const keyOfChoice = ({ options, keyOption }: Choice): string => options[keyOption] ?? '';

export const solveChoice = ({ keyOption }: Choice): Response => ({ type: 'choice', option: keyOption });

/** Judges a chosen option; nothing where there is no such option. */
export function judgeChoice(question: Choice, response: Response): Judgement | undefined {
  if (response.type !== 'choice' || question.options[response.option] === undefined) return undefined;
  const key = keyOfChoice(question);
  return judgePlainly(response.option === question.keyOption, key, `The answer is ${key}.`);
}

export const printChoice = (question: Choice): Printed => ({
  task: 'Choose one.',
  rows: question.options.map((option, index) => `${letterOf(index)}) ${option}`),
  key: `${letterOf(question.keyOption)}) ${keyOfChoice(question)}`,
});
