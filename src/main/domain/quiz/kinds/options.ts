import { z } from 'zod';
import type { Judgement, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import { judgePlainly, letterOf, type Printed } from './base.ts';

/** What a question has that is answered by choosing one of its options. */
export type Options = { readonly options: readonly string[]; readonly keyOption: number };

/** The stored form of it. */
export const storedOptions = { options: z.array(z.string()), keyOption: z.int() };

/** Puts options in an order of chance. */
export function setOptions(key: string, all: readonly string[], random: Random): Options {
  const options = random.shuffle(all);
  return { options, keyOption: options.indexOf(key) };
}

export const keyOfOptions = ({ options, keyOption }: Options): string => options[keyOption] ?? '';

export const solveOptions = ({ keyOption }: Options): Response => ({ type: 'choice', option: keyOption });

/** Judges a chosen option; nothing where there is no such option. */
export function judgeOption(question: Options, response: Response): Judgement | undefined {
  if (response.type !== 'choice' || question.options[response.option] === undefined) return undefined;
  const key = keyOfOptions(question);
  return judgePlainly(response.option === question.keyOption, key, `The answer is ${key}.`);
}

/** Options on paper, with a letter each. */
export const printOptions = (task: string, question: Options): Printed => ({
  task,
  rows: question.options.map((option, index) => `${letterOf(index)}) ${option}`),
  key: `${letterOf(question.keyOption)}) ${keyOfOptions(question)}`,
});
