import { z } from 'zod';
import type { QuestionBase, QuestionView } from '../../../../shared/model/question.ts';
import type { Sentence } from '../../article/sentences.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { answers } from '../answers.ts';
import { catalogueOf, nearIn, proseOf } from '../catalogue.ts';
import { DISTRACTORS } from '../distractors.ts';
import { drawAsked, pairFacts, type SetRules } from '../draw-set.ts';
import { onceFor } from '../once.ts';
import { countShared, type LeadingStem, plainestStem } from '../shared-words.ts';
import type { QuizSoFar } from '../so-far.ts';
import { about, storedBase, viewBase } from './base.ts';
import { type Options, setOptions, storedOptions } from './options.ts';
import { listStems } from './stem.ts';

/** A statement, and which sentence of the text proves it. */
export type Proof = QuestionBase & Options & { readonly type: 'proof' };

export const storedProof = z.object({
  ...storedBase,
  ...storedOptions,
  type: z.literal('proof'),
}) satisfies z.ZodType<Proof>;

/** Sentences apart within which sentences stand together though they speak of nothing common. */
const NEAR = 6;
/**
 * In how many facts of a set the proof may be what shares most words with the stem: chance makes it one.
 */
const LEADING = { least: 0.8, most: 1.4 };

/** A question for the proof of a fact, beside the proofs of others; nothing where it takes several sentences. */
export function makeProof(dossier: Dossier, fact: Fact, random: Random, soFar: QuizSoFar): Proof | undefined {
  if (!proofsOf(dossier).has(fact)) return undefined;
  const drawn = drawAsked(fact, rulesOf(dossier), soFar, random);
  if (drawn === undefined) return undefined;
  const { asked, set } = drawn;
  const sentences = set.flatMap((each) => proofsOf(dossier).get(each)?.text ?? []);
  const key = proofsOf(dossier).get(asked)?.text ?? '';
  const stem = stemBeside(dossier, asked, sentences)?.stem ?? asked.statement;
  return { type: 'proof', ...about(asked), stem, ...setOptions(key, sentences, random) };
}

type Proving = Sentence & { readonly index: number };

/** The sentence that proves each fact which one sentence proves. */
const proofsOf = onceFor((dossier: Dossier): ReadonlyMap<Fact, Proving> => {
  const sentences = proseOf(dossier).map((sentence, index) => ({ ...sentence, index }));
  const proofs = new Map<Fact, Proving>();
  let at = 0;
  // Both are in the order of the text.
  for (const fact of catalogueOf(dossier).byPlace) {
    const { start, end } = fact.evidence;
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) < start) at += 1;
    const proving = sentences[at];
    if (proving !== undefined && proving.start <= start && end <= proving.end) proofs.set(fact, proving);
  }
  return proofs;
});

const rulesOf = onceFor((dossier: Dossier): SetRules => {
  const proofs = proofsOf(dossier);
  return {
    size: { least: DISTRACTORS + 1, most: DISTRACTORS + 1 },
    partners: pairFacts(
      (fact) => (proofs.has(fact) ? nearIn(catalogueOf(dossier).standing, fact) : []),
      (a, b) =>
        areApart(dossier, a, b) &&
        areApart(dossier, b, a) &&
        (isDrawnTo(dossier, a, b) || isDrawnTo(dossier, b, a)),
    ),
    flaw: (set) => {
      const sentences = set.flatMap((fact) => proofs.get(fact)?.text ?? []);
      const leads = set.map((fact) => stemBeside(dossier, fact, sentences)?.lead ?? 1);
      const leading = leads.reduce((sum, lead) => sum + lead, 0);
      return leading < LEADING.least || leading > LEADING.most ? undefined : Math.abs(leading - 1);
    },
  };
});

/** Whether a stem of one fact has as many words in common with the proof of the other as with its own. */
function isDrawnTo(dossier: Dossier, fact: Fact, other: Fact): boolean {
  const proofs = proofsOf(dossier);
  const [own, another] = [proofs.get(fact)?.text ?? '', proofs.get(other)?.text ?? ''];
  return [fact.statement, ...listStems(dossier, fact)].some(
    (stem) => countShared(dossier, stem, another) >= countShared(dossier, stem, own),
  );
}

/** The statement of a fact, or a front of its cards, that leads least to its proof. */
function stemBeside(dossier: Dossier, fact: Fact, sentences: readonly string[]): LeadingStem | undefined {
  const key = proofsOf(dossier).get(fact)?.text ?? '';
  return plainestStem(dossier, [fact.statement, ...listStems(dossier, fact)], key, sentences);
}

/** Whether the sentence of one fact proves nothing of the other, but is near it or speaks of the same. */
function areApart(dossier: Dossier, fact: Fact, other: Fact): boolean {
  const [own, another] = [proofsOf(dossier).get(fact), proofsOf(dossier).get(other)];
  if (own === undefined || another === undefined || own.text === another.text) return false;
  const isPlausible =
    Math.abs(own.index - another.index) <= NEAR || fact.entities.some((id) => other.entities.includes(id));
  return isPlausible && !mayProve(dossier, fact, another);
}

/** Whether a sentence could be taken for a proof: it is quoted as one, or gives the answer for the same thing. */
function mayProve(dossier: Dossier, fact: Fact, { start, end, text }: Sentence): boolean {
  return (fact.evidence.start < end && fact.evidence.end > start) || answers(dossier, text, fact);
}

export const viewProof = (question: Proof): QuestionView => ({
  type: 'proof',
  ...viewBase(question),
  options: question.options,
});
