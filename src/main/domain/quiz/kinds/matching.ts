import { z } from 'zod';
import type { FactId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { tells } from '../hide.ts';
import { onceFor } from '../once.ts';
import { listRelations, type Pair, type Relation } from '../pairs.ts';
import { judgeParts, letterOf, type Printed, storedBase, viewBase } from './base.ts';

/** Things to pair with each other, for example leaders with their countries. */
export type Matching = QuestionBase & {
  readonly type: 'matching';
  readonly left: readonly string[];
  /** As many as on the left or more, so that the last pair is no gift. */
  readonly right: readonly string[];
  /** For each left item, in their order, the right one that belongs to it. */
  readonly pairs: readonly number[];
};

export const storedMatching = z.object({
  ...storedBase,
  type: z.literal('matching'),
  left: z.array(z.string()),
  right: z.array(z.string()),
  pairs: z.array(z.int()),
}) satisfies z.ZodType<Matching>;

const FEWEST = 4;
const MOST = 6;
/** Right items beyond the pairs. */
const SPARE = 2;
/** Facts looked at for a pair before a relation is given up: a large dossier holds thousands. */
const TRIES = 80;

/**
 * Pairs around a fact, of a relation that it belongs to; nothing where fewer than four things can be paired
 * without doubt. No right item fits two left ones, and no left item tells another's right one.
 */
export function makeMatching(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  free: ReadonlySet<FactId>,
): Matching | undefined {
  for (const relation of random.shuffle(listRelations(dossier))) {
    const first = relation.facts.includes(fact) ? relation.pair(fact) : undefined;
    const question = first && arrange(relation, first, random, free);
    if (question !== undefined) return question;
  }
  return undefined;
}

function arrange(
  relation: Relation,
  first: Pair,
  random: Random,
  free: ReadonlySet<FactId>,
): Matching | undefined {
  const pairs = [first];
  for (const fact of random.wander(relation.facts, TRIES)) {
    if (pairs.length === MOST + SPARE) break;
    const pair = free.has(fact.id) && fact !== first.fact ? relation.pair(fact) : undefined;
    if (pair !== undefined && pairs.every(apartFrom(pair))) pairs.push(pair);
  }
  if (pairs.length < FEWEST) return undefined;
  const count = Math.max(FEWEST, Math.min(MOST, pairs.length - 1 - random.below(SPARE)));
  const asked = pairs.slice(0, count);
  const left = random.shuffle(asked);
  const right = random.shuffle(pairs.slice(0, count + SPARE).map((pair) => pair.right));
  return {
    type: 'matching',
    facts: asked.map(({ fact }) => fact.id),
    topic: first.fact.topic,
    stem: relation.stem,
    left: left.map((pair) => pair.left),
    right: right.map(({ text }) => text),
    pairs: left.map((pair) => right.indexOf(pair.right)),
  };
}

/** Whether neither of two pairs fits the other or tells its right half; asked of the same pairs again and again. */
const apartFrom = onceFor((one: Pair) =>
  onceFor(
    (other: Pair): boolean =>
      one.left !== other.left &&
      !one.fits(other.right) &&
      !other.fits(one.right) &&
      !tells(one.said, other.right.forms) &&
      !tells(other.said, one.right.forms),
  ),
);

export const viewMatching = (question: Matching): QuestionView => ({
  type: 'matching',
  ...viewBase(question),
  left: question.left,
  right: question.right,
});

export const keyOfMatching = ({ left, right, pairs }: Matching): string =>
  left.map((text, index) => `${text} – ${right[pairs[index] ?? -1]}`).join('\n');

export const solveMatching = ({ pairs }: Matching): Response => ({ type: 'matching', pairs });

/** Judges pairs, by the share of them that is right; nothing where they are no pairs of this question. */
export function judgeMatching(question: Matching, response: Response): Judgement | undefined {
  if (response.type !== 'matching' || response.pairs.length !== question.left.length) return undefined;
  const given = response.pairs.filter((item) => item !== null);
  if (new Set(given).size !== given.length) return undefined;
  if (given.some((item) => question.right[item] === undefined)) return undefined;
  const right = question.pairs.filter((item, index) => item === response.pairs[index]).length;
  return judgeParts(right, question.left.length, 'pair', keyOfMatching(question));
}

export const printMatching = ({ left, right, pairs }: Matching): Printed => ({
  task: 'Write a letter beside each number.',
  rows: [
    ...left.map((text, index) => `${index + 1}. ____ ${text}`),
    ...right.map((text, index) => `${letterOf(index)}) ${text}`),
  ],
  key: pairs.map((item, index) => `${index + 1} ${letterOf(item)}`).join(', '),
});
