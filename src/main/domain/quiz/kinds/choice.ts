import { z } from 'zod';
import type { QuestionBase, QuestionView } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { catalogueOf, nearIn } from '../catalogue.ts';
import { DISTRACTORS, listDistractors, omitNamed } from '../distractors.ts';
import { drawAsked, pairFacts, type SetRules } from '../draw-set.ts';
import { areExchangeable } from '../exchange.ts';
import { clashesWith } from '../form.ts';
import { onceFor } from '../once.ts';
import { type LeadingStem, plainestStem } from '../shared-words.ts';
import type { QuizSoFar } from '../so-far.ts';
import { about, storedBase, viewBase } from './base.ts';
import { type Options, setOptions, storedOptions } from './options.ts';
import { listStems } from './stem.ts';

/** Multiple choice, one right. */
export type Choice = QuestionBase & Options & { readonly type: 'choice' };

export const storedChoice = z.object({
  ...storedBase,
  ...storedOptions,
  type: z.literal('choice'),
}) satisfies z.ZodType<Choice>;

/** Facts that must fit together before a dossier is asked by sets only. */
const ENOUGH = 8;
const LOOKED_AT = 300;

/**
 * A choice about a fact, or about another that is set together with it. Nothing where no others fit; in a
 * dossier too small for sets, the wrong answers that it gives stand beside the right one.
 */
export function makeChoice(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  soFar: QuizSoFar,
): Choice | undefined {
  if (!hasSets(dossier)) return makeAlone(dossier, fact, random);
  const drawn = drawAsked(fact, rulesOf(dossier), soFar, random, confusedWith(dossier, fact, soFar));
  if (drawn === undefined) return undefined;
  const { asked, set } = drawn;
  const keys = set.map(({ answer }) => answer.text);
  const stem = stemBeside(dossier, asked, keys)?.stem;
  return stem === undefined
    ? undefined
    : { type: 'choice', ...about(asked), stem, ...setOptions(asked.answer.text, keys, random) };
}

const rulesOf = onceFor(
  (dossier: Dossier): SetRules => ({
    size: { least: DISTRACTORS, most: DISTRACTORS + 1 },
    partners: pairFacts(
      (fact) => nearOf(dossier, fact),
      (a, b) => areExchangeable(dossier, a, b),
    ),
    flaw: (set) => {
      const keys = set.map(({ answer }) => answer.text);
      const stems = set.flatMap((fact) => stemBeside(dossier, fact, keys) ?? []);
      const leading = stems.reduce((sum, { lead }) => sum + lead, 0);
      return stems.length < set.length ? undefined : Math.max(0, leading - 1);
    },
  }),
);

/** Whether the learner has taken the answer of another fact for this one's, or this one's for the other's. */
function confusedWith(dossier: Dossier, fact: Fact, { confusions }: QuizSoFar) {
  const { fold } = catalogueOf(dossier);
  const took = ({ id }: Fact, { answer }: Fact) =>
    confusions.get(id)?.some((wrong) => fold(wrong) === fold(answer.text)) ?? false;
  return (other: Fact) => took(fact, other) || took(other, fact);
}

/** Facts near one whose answers are of its kind, or among the wrong ones that the dossier gives. */
function nearOf(dossier: Dossier, fact: Fact): readonly Fact[] {
  const { byKind, byAnswer, fold } = catalogueOf(dossier);
  const listed = listDistractors(dossier, fact).flatMap((wrong) => byAnswer.get(fold(wrong)) ?? []);
  return [...new Set([...nearIn(byKind.get(fact.kind) ?? [], fact), ...listed])];
}

/**
 * The front of a fact that leads least to its answer among those that fit beside these options: they name
 * none of them, and their article tells none.
 */
function stemBeside(dossier: Dossier, fact: Fact, keys: readonly string[]): LeadingStem | undefined {
  const others = keys.filter((key) => key !== fact.answer.text);
  const fitting = listStems(dossier, fact).filter(
    (stem) =>
      omitNamed(dossier, others, stem).length === others.length &&
      !others.some((option) => clashesWith(stem, option)),
  );
  return plainestStem(dossier, fitting, fact.answer.text, keys);
}

/** Whether enough facts of a dossier, of some looked at evenly, can be set together. */
const hasSets = onceFor((dossier: Dossier): boolean => {
  const { standing } = catalogueOf(dossier);
  const { size, partners } = rulesOf(dossier);
  const step = Math.ceil(standing.length / LOOKED_AT);
  let found = 0;
  for (let at = 0; at < standing.length && found < ENOUGH; at += step) {
    const fact = standing[at];
    if (fact === undefined) break;
    if (new Set([...partners(fact)].map(({ answer }) => answer.text)).size >= size.least - 1) found += 1;
  }
  return found >= ENOUGH;
});

function makeAlone(dossier: Dossier, fact: Fact, random: Random): Choice | undefined {
  const stems = listStems(dossier, fact);
  const stem = stems[random.below(Math.max(1, stems.length))];
  if (stem === undefined) return undefined;
  const wrong = omitNamed(dossier, listDistractors(dossier, fact), stem).filter(
    (option) => !clashesWith(stem, option),
  );
  if (wrong.length < DISTRACTORS) return undefined;
  const keys = [fact.answer.text, ...random.shuffle(wrong).slice(0, DISTRACTORS)];
  return { type: 'choice', ...about(fact), stem, ...setOptions(fact.answer.text, keys, random) };
}

export const viewChoice = (question: Choice): QuestionView => ({
  type: 'choice',
  ...viewBase(question),
  options: question.options,
});
