import { z } from 'zod';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { readQuantity } from '../../grading/quantity.ts';
import { readWords } from '../../grading/words.ts';
import { about, type Printed, storedBase, viewBase, WORTH } from './base.ts';
import { drawStem } from './stem.ts';

/** A number to be given as nearly as the question says. */
export type NumberQuestion = QuestionBase & {
  readonly type: 'number';
  /** The answer as the dossier writes it. */
  readonly key: string;
  readonly value: number;
  /** What it counts, shown beside the field; empty for a bare number. */
  readonly unit: string;
  /** How far from the value an answer may be and still be right, in the same unit. */
  readonly tolerance: number;
  /** The same as the learner is told it. */
  readonly allowance: string;
  /** How far from the value an answer may be and still be close. */
  readonly reach: number;
  /** Words that may stand beside the number; others say that it counts something else. */
  readonly words: readonly string[];
};

export const storedNumber = z.object({
  ...storedBase,
  type: z.literal('number'),
  key: z.string(),
  value: z.number(),
  unit: z.string(),
  tolerance: z.number().nonnegative(),
  allowance: z.string(),
  reach: z.number().nonnegative(),
  words: z.array(z.string()),
}) satisfies z.ZodType<NumberQuestion>;

/** Kinds of facts whose answer is a number, not only holds one. */
const KINDS: ReadonlySet<Fact['kind']> = new Set(['number', 'date']);
/** A number that the text itself calls rough, and a large one, may be missed by so much of itself. */
const ROUGH_SHARE = 0.1;
const LARGE_SHARE = 0.05;
/** From here on a quantity is large, unless it is a year. */
const LARGE = 1000;
/** Years that an answer may be off and still be close. */
const YEARS_NEAR = 3;
/** The same of counts, as a share of the count, but at least one and at most five. */
const COUNT_NEAR = 0.15;
const COUNTS_NEAR = 5;
const ROUGHLY = /\b(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than)\s*$/iu;

/** A question for the fact's number; nothing where its answer is not one number, or no card asks for it. */
export function makeNumber(dossier: Dossier, fact: Fact, random: Random): NumberQuestion | undefined {
  const { text: key, accept = [] } = fact.answer;
  const read = KINDS.has(fact.kind) ? readQuantity(key) : undefined;
  // Of a date only a year is one number.
  if (fact.kind === 'date' && read?.unit !== '') return undefined;
  const stem = read && drawStem(dossier, fact, random);
  if (read === undefined || stem === undefined) return undefined;
  const measured = measure(fact, read.value);
  return {
    type: 'number',
    ...about(fact),
    stem,
    key,
    value: read.value,
    unit: read.unit,
    ...measured,
    words: [...new Set([key, stem, ...accept].flatMap(stemsOf))],
  };
}

type Measured = Pick<NumberQuestion, 'tolerance' | 'allowance' | 'reach'>;

function measure(fact: Fact, value: number): Measured {
  if (fact.kind === 'date') return { tolerance: 0, allowance: 'The exact year counts.', reach: YEARS_NEAR };
  const isRough = ROUGHLY.test(fact.statement.split(fact.answer.inStatement ?? fact.answer.text)[0] ?? '');
  const share = isRough ? ROUGH_SHARE : value >= LARGE ? LARGE_SHARE : 0;
  if (share === 0) {
    const reach = Math.min(COUNTS_NEAR, Math.max(1, Math.floor(value * COUNT_NEAR)));
    return { tolerance: 0, allowance: 'The exact number counts.', reach };
  }
  const tolerance = value * share;
  return {
    tolerance,
    allowance: `Up to ${share * 100} % more or less counts as right.`,
    reach: 2 * tolerance,
  };
}

const stemsOf = (text: string): readonly string[] => readWords(text).map(({ stem }) => stem);

export const viewNumber = (question: NumberQuestion): QuestionView => ({
  type: 'number',
  ...viewBase(question),
  unit: question.unit,
  allowance: question.allowance,
});

export const solveNumber = ({ key }: NumberQuestion): Response => ({ type: 'number', text: key });

/** Judges a number by how far it is from the right one; the reason says how far. */
export function judgeNumber(question: NumberQuestion, response: Response): Judgement | undefined {
  if (response.type !== 'number') return undefined;
  const { key, value, tolerance, reach, words } = question;
  const judged = (verdict: Judgement['verdict'], reason: string): Judgement => ({
    verdict,
    score: WORTH[verdict],
    reason,
    key,
  });
  if (response.text.trim() === '') return judged('wrong', 'Nothing was typed.');
  const read = readQuantity(response.text);
  if (read === undefined) return judged('wrong', 'This is not one number.');
  const strange = stemsOf(read.unit).some((stem) => !words.includes(stem));
  if (strange) return judged('wrong', `This counts something else: “${read.unit}”.`);
  const off = Math.abs(read.value - value);
  if (off === 0) return judged('right', 'Right.');
  const distance = `off by ${Math.round(off * 100) / 100}`;
  if (off <= tolerance) return judged('right', `Near enough: ${distance}.`);
  return off <= reach ? judged('close', `Near, but ${distance}.`) : judged('wrong', `Not near: ${distance}.`);
}

export const printNumber = ({ unit, allowance, key }: NumberQuestion): Printed => ({
  task: `Write the number. ${allowance}`,
  rows: [unit === '' ? '' : `____ ${unit}`],
  key,
});
