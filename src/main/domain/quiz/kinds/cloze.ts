import { z } from 'zod';
import type { EntityId, FactId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import type { Knowledge } from '../../grading/knowledge.ts';
import { gradeTyped } from '../../grading/typed.ts';
import { blankOut, byStart, listGaps } from '../blank.ts';
import { judgeParts, type Printed, storedBase, viewBase, WORTH } from './base.ts';

/** What stands in one blank. */
type Blank = {
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity: EntityId | undefined;
};

/** A sentence with words missing, which are to be typed. */
export type Cloze = QuestionBase & {
  readonly type: 'cloze';
  /** In the order in which the stem has its blanks. */
  readonly blanks: readonly Blank[];
};

const storedBlank = z
  .object({ key: z.string(), accept: z.array(z.string()), entity: z.string().optional() })
  .transform((blank) => ({ ...blank, entity: blank.entity as EntityId | undefined }));

export const storedCloze = z.object({
  ...storedBase,
  type: z.literal('cloze'),
  blanks: z.array(storedBlank).min(1),
}) satisfies z.ZodType<Cloze>;

/** More blanks would leave a riddle. */
const MOST = 3;

/** A fact's statement without its answer, and sometimes without what else it tells. */
export function makeCloze(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  free: ReadonlySet<FactId>,
): Cloze | undefined {
  const [own, ...others] = listGaps(dossier, fact, free);
  if (own === undefined) return undefined;
  const more = random.below(Math.min(MOST, 1 + others.length));
  const gaps = [own, ...random.shuffle(others).slice(0, more)];
  const sorted = gaps.toSorted(byStart);
  return {
    type: 'cloze',
    facts: gaps.map((gap) => gap.fact.id),
    topic: fact.topic,
    stem: blankOut(fact.statement, sorted),
    blanks: sorted.map(({ fact: { answer }, words }) => ({
      key: words,
      accept: [answer.text, ...(answer.accept ?? [])],
      entity: answer.entity,
    })),
  };
}

export const viewCloze = (question: Cloze): QuestionView => ({ type: 'cloze', ...viewBase(question) });

export const keyOfCloze = ({ blanks }: Cloze): string => blanks.map(({ key }) => key).join(' · ');

export const solveCloze = ({ blanks }: Cloze): Response => ({
  type: 'cloze',
  texts: blanks.map(({ key }) => key),
});

/** Judges what stands in each blank as a typed answer; nothing where there are more or fewer of them. */
export function judgeCloze(question: Cloze, response: Response, knowledge: Knowledge): Judgement | undefined {
  const { blanks, stem } = question;
  if (response.type !== 'cloze' || response.texts.length !== blanks.length) return undefined;
  const grades = blanks.map((blank, index) =>
    gradeTyped(knowledge, { ...blank, prompt: stem }, response.texts[index] ?? ''),
  );
  const key = keyOfCloze(question);
  const parts = grades.map(({ verdict }) => verdict);
  const [only] = grades;
  if (grades.length === 1 && only) return { ...only, score: WORTH[only.verdict], key, parts };
  const score = grades.reduce((sum, { verdict }) => sum + WORTH[verdict], 0) / grades.length;
  const why = grades.flatMap(({ verdict, reason }, index) =>
    verdict === 'right' ? [] : [`Blank ${index + 1}: ${reason}`],
  );
  const judged = judgeParts(
    parts.filter((verdict) => verdict === 'right').length,
    parts.length,
    'blank',
    key,
  );
  return {
    ...judged,
    verdict: score === 0 ? 'wrong' : judged.verdict === 'wrong' ? 'close' : judged.verdict,
    score,
    reason: [judged.reason, ...why].join(' '),
    parts,
  };
}

export const printCloze = (question: Cloze): Printed => ({
  task: 'Fill in what is missing.',
  rows: question.blanks.length === 1 ? [''] : question.blanks.map((_, index) => `${index + 1}. ____`),
  key: keyOfCloze(question),
});
