import type { Random } from '../chance/random.ts';
import type { Fact } from '../dossier/format.ts';
import { onceFor } from './once.ts';
import type { QuizSoFar } from './so-far.ts';

/** How facts are set together so that what is right of one can stand, wrongly, beside what is right of another. */
export type SetRules = {
  /** Facts of a set: as many as can be, of this many. */
  readonly size: { readonly least: number; readonly most: number };
  /** The facts that can be set together with one: each is wrong where the other is right. */
  readonly partners: (fact: Fact) => ReadonlySet<Fact>;
  /** How well a whole set serves: 0 is best, nothing means not at all. */
  readonly flaw: (set: readonly Fact[]) => number | undefined;
};

export type AskedOfSet = { readonly asked: Fact; readonly set: readonly Fact[] };

/** Sets that are looked at before the best is taken. */
const TRIES = 12;

/**
 * Draws a set around a fact, what the learner confused with it first, and then which fact of the set is
 * asked. That comes last and is left to chance alone: whoever knows only the options, however long they
 * are or often they were right before, cannot tell which is asked. Where the chosen topics never hold
 * enough, the fact itself is asked beside others of the dossier.
 */
export function drawAsked(
  fact: Fact,
  rules: SetRules,
  { isChosen, isOpen }: Pick<QuizSoFar, 'isChosen' | 'isOpen'>,
  random: Random,
  confused: (other: Fact) => boolean = () => false,
): AskedOfSet | undefined {
  const draw = (isAmong: (fact: Fact) => boolean) => drawSet(fact, rules, confused, isAmong, random);
  const open = draw(isOpen);
  if (open !== undefined) {
    const asked = open[random.below(open.length)];
    return asked && { asked, set: open };
  }
  if ([...rules.partners(fact)].every(isChosen) || draw(isChosen) !== undefined) return undefined;
  const any = draw(() => true);
  return any && { asked: fact, set: any };
}

function drawSet(
  fact: Fact,
  { size, partners, flaw }: SetRules,
  isConfused: (other: Fact) => boolean,
  isAmong: (fact: Fact) => boolean,
  random: Random,
): readonly Fact[] | undefined {
  const others = isAmong(fact) ? [...partners(fact)].filter(isAmong) : [];
  if (others.length < size.least - 1) return undefined;
  const [first, then] = [others.filter(isConfused), others.filter((other) => !isConfused(other))];
  let best: { readonly set: readonly Fact[]; readonly lack: number } | undefined;
  for (let turn = 0; turn < TRIES && best?.lack !== 0; turn += 1) {
    const set = [fact];
    for (const other of [...random.shuffle(first), ...random.shuffle(then)]) {
      if (set.length === size.most) break;
      if (set.every((member) => partners(member).has(other))) set.push(other);
    }
    const found = set.length < size.least ? undefined : flaw(set);
    const lack = found === undefined ? Number.POSITIVE_INFINITY : found + size.most - set.length;
    if (lack < (best?.lack ?? Number.POSITIVE_INFINITY)) best = { set, lack };
  }
  return best?.set;
}

/**
 * The partners of each fact: of those that may stand beside it, the ones that a rule, which is the same both
 * ways, lets stand there. Each fact is looked at once.
 */
export function pairFacts(
  beside: (fact: Fact) => readonly Fact[],
  suit: (a: Fact, b: Fact) => boolean,
): SetRules['partners'] {
  return onceFor((fact) => new Set(beside(fact).filter((other) => other !== fact && suit(fact, other))));
}
