import { z } from 'zod';
import type { FactId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, QuestionView, Response } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { type Happening, listHappenings } from '../../timeline/happenings.ts';
import { onceFor } from '../once.ts';
import { letterOf, type Printed, storedBase, viewBase } from './base.ts';

/** Events to be put in the order of time. */
export type Ordering = QuestionBase & {
  readonly type: 'ordering';
  /** In the order in which they are first shown, which is never the right one. */
  readonly items: readonly string[];
  /** The places of the items, the earliest first. */
  readonly order: readonly number[];
};

export const storedOrdering = z.object({
  ...storedBase,
  type: z.literal('ordering'),
  items: z.array(z.string()),
  order: z.array(z.int()),
}) satisfies z.ZodType<Ordering>;

const FEWEST = 3;
const MOST = 6;
/** Events looked at for one that fits the others. */
const TRIES = 80;
/** A year in the words of an event would be half the answer. */
const YEAR = /\b\d{4}\b/u;

/** What happened, where a statement gives the year and its words do not: nobody is asked what only an editor says. */
const listDatable = onceFor((dossier: Dossier): readonly Happening[] =>
  listHappenings(dossier.facts.filter(({ orphaned }) => !orphaned))
    .map((happening) => ({ ...happening, facts: happening.facts.filter(saysYear) }))
    .filter(({ facts, when }) => facts.length > 0 && !YEAR.test(when.what)),
);

const saysYear = ({ statement, when }: Fact): boolean =>
  when !== undefined && statement.includes(when.from.slice(0, 4));

/**
 * Three to six events, the fact's among them, whose order is beyond doubt; nothing where the dossier has no
 * such events.
 */
export function makeOrdering(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  free: ReadonlySet<FactId>,
): Ordering | undefined {
  const happenings = listDatable(dossier);
  const first = happenings.find(({ facts }) => facts.includes(fact));
  if (first === undefined) return undefined;
  const most = MOST - random.below(2);
  const chosen = [{ happening: first, fact }];
  for (const happening of random.wander(happenings, TRIES)) {
    if (chosen.length === most) break;
    const told = happening.facts.find(({ id }) => free.has(id));
    if (told === undefined || chosen.some((other) => !areApart(other.happening, happening))) continue;
    chosen.push({ happening, fact: told });
  }
  if (chosen.length < FEWEST) return undefined;
  const sorted = chosen.toSorted((a, b) => a.happening.startDay - b.happening.startDay);
  const shown = disorder(sorted, random);
  return {
    type: 'ordering',
    facts: chosen.map((one) => one.fact.id),
    topic: fact.topic,
    stem: 'Put these in the order in which they happened, the earliest first.',
    items: shown.map(({ happening }) => happening.when.what),
    order: sorted.map((one) => shown.indexOf(one)),
  };
}

/** Whether one was over before the other began. */
function areApart(one: Happening, other: Happening): boolean {
  const isBefore = (a: Happening, b: Happening) => a.endDay !== undefined && a.endDay <= b.startDay;
  return isBefore(one, other) || isBefore(other, one);
}

/** Shuffles; what comes out sorted is turned by one. */
function disorder<T>(sorted: readonly T[], random: Random): readonly T[] {
  const shown = random.shuffle(sorted);
  if (shown.some((item, index) => item !== sorted[index])) return shown;
  return [...shown.slice(1), ...shown.slice(0, 1)];
}

export const viewOrdering = (question: Ordering): QuestionView => ({
  type: 'ordering',
  ...viewBase(question),
  items: question.items,
});

export const keyOfOrdering = ({ items, order }: Ordering): string =>
  order.map((item, place) => `${place + 1}. ${items[item]}`).join('\n');

export const solveOrdering = ({ order }: Ordering): Response => ({ type: 'ordering', order });

/**
 * Judges an order by its pairs: Kendall's tau, the pairs in the right order less those in the wrong one, as a
 * share of all, and not below 0. So what chance puts in order counts for nothing.
 */
export function judgeOrdering(question: Ordering, response: Response): Judgement | undefined {
  const { items, order } = question;
  if (response.type !== 'ordering' || !isPermutation(response.order, items.length)) return undefined;
  const places = response.order.map((item) => order.indexOf(item));
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  const right = pairs.filter((isRight) => isRight).length;
  const key = keyOfOrdering(question);
  if (right === pairs.length) return { verdict: 'right', score: 1, reason: 'Right.', key };
  const score = Math.max(0, (2 * right - pairs.length) / pairs.length);
  const reason = `${right} of ${pairs.length} pairs of events are in the right order.`;
  return { verdict: score > 0 ? 'close' : 'wrong', score, reason, key };
}

const isPermutation = (order: readonly number[], count: number): boolean =>
  order.length === count && order.toSorted((a, b) => a - b).every((item, index) => item === index);

export const printOrdering = ({ items, order }: Ordering): Printed => ({
  task: 'Number them, the earliest first.',
  rows: items.map((text, index) => `____ ${letterOf(index)}) ${text}`),
  key: order.map(letterOf).join(', '),
});
