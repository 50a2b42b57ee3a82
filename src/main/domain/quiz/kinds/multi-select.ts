import { z } from 'zod';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { type Group, groupsWith } from '../groups.ts';
import type { QuizSoFar } from '../so-far.ts';
import { letterOf, type Printed, storedBase, viewBase } from './base.ts';

/** Several options, of which those are right that belong together. */
export type MultiSelect = QuestionBase & {
  readonly type: 'multi-select';
  readonly options: readonly string[];
  readonly keyOptions: readonly number[];
};

export const storedMultiSelect = z.object({
  ...storedBase,
  type: z.literal('multi-select'),
  options: z.array(z.string()),
  keyOptions: z.array(z.int()),
}) satisfies z.ZodType<MultiSelect>;

const OPTIONS = 5;
const FEWEST = 4;

/**
 * Options of two groups of a dossier, one of them the fact's, and by chance which of the two is asked for:
 * the options alone do not tell. Nothing where the fact is in no group that has another beside it.
 */
export function makeMultiSelect(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  { isOpen }: QuizSoFar,
): MultiSelect | undefined {
  for (const [own, other] of random.shuffle(groupsWith(dossier, fact))) {
    const inOwn = own.members.filter((member) => member.fact !== fact && isOpen(member.fact));
    const inOther = other.members.filter((member) => isOpen(member.fact));
    const count = Math.min(OPTIONS, 1 + inOwn.length + inOther.length);
    const fewest = Math.max(1, count - inOther.length);
    const most = Math.min(count - 1, 1 + inOwn.length);
    const first = own.members.find((member) => member.fact === fact);
    if (first === undefined || count < FEWEST || fewest > most) continue;
    const share = fewest + random.below(most - fewest + 1);
    const ours = [first, ...random.shuffle(inOwn).slice(0, share - 1)];
    const theirs = random.shuffle(inOther).slice(0, count - share);
    const [asked, right] = random.below(2) === 0 ? [own, ours] : [other, theirs];
    return ask(asked, right, [...ours, ...theirs], random);
  }
  return undefined;
}

function ask(
  { ask: stem }: Group,
  right: Group['members'],
  all: Group['members'],
  random: Random,
): MultiSelect | undefined {
  const shuffled = random.shuffle(all);
  const [first] = right;
  if (first === undefined) return undefined;
  return {
    type: 'multi-select',
    facts: [...new Set(right.map(({ fact }) => fact.id))],
    topic: first.fact.topic,
    stem,
    options: shuffled.map(({ text }) => text),
    keyOptions: shuffled.flatMap((member, index) => (right.includes(member) ? [index] : [])),
  };
}

export const viewMultiSelect = (question: MultiSelect): QuestionView => ({
  type: 'multi-select',
  ...viewBase(question),
  options: question.options,
});

export const keyOfMultiSelect = ({ options, keyOptions }: MultiSelect): string =>
  keyOptions.flatMap((index) => options[index] ?? []).join('; ');

export const solveMultiSelect = ({ keyOptions }: MultiSelect): Response => ({
  type: 'multi-select',
  options: keyOptions,
});

/**
 * Judges a choice of options. The score is what is rightly chosen, less what is wrongly chosen, of all that
 * is right, and never below 0; right is only the whole. Nothing where there is no such option.
 */
export function judgeMultiSelect(question: MultiSelect, response: Response): Judgement | undefined {
  if (response.type !== 'multi-select') return undefined;
  const { options, keyOptions } = question;
  const chosen = [...new Set(response.options)];
  if (chosen.some((index) => options[index] === undefined)) return undefined;
  const key = keyOfMultiSelect(question);
  const missed = keyOptions.filter((index) => !chosen.includes(index));
  const extra = chosen.filter((index) => !keyOptions.includes(index));
  if (missed.length + extra.length === 0) return { verdict: 'right', score: 1, reason: 'Right.', key };
  // An option that is a whole sentence ends in a full stop of its own.
  const name = (indexes: readonly number[]) =>
    indexes.flatMap((index) => options[index]?.replace(/\.$/u, '') ?? []).join('; ');
  const reason = [
    missed.length > 0 ? `You missed: ${name(missed)}.` : '',
    extra.length > 0 ? `Not among them: ${name(extra)}.` : '',
  ];
  const score = Math.max(0, (keyOptions.length - missed.length - extra.length) / keyOptions.length);
  return { verdict: score > 0 ? 'close' : 'wrong', score, reason: reason.filter(Boolean).join(' '), key };
}

export const printMultiSelect = (question: MultiSelect): Printed => ({
  task: 'Choose all that apply.',
  rows: question.options.map((option, index) => `${letterOf(index)}) ${option}`),
  key: question.keyOptions.map((index) => `${letterOf(index)}) ${question.options[index]}`).join('; '),
});
