import type { FactId } from '../../../../shared/model/ids.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { type Asked, givesAway } from '../gives-away.ts';
import type { Question } from '../question.ts';
import { toAsked } from '../quiz.ts';
import type { QuizSoFar } from '../so-far.ts';

/**
 * Asks one question about each of these facts in their order, `count` at most; `make` is also told how many
 * were made before, and which facts of the dossier no question is about yet, and gives the questions to try
 * in turn. A fact is left out where each of them would give another away, or be given away.
 */
export function askInOrder(
  dossier: Dossier,
  facts: readonly Fact[],
  count: number,
  make: (fact: Fact, before: number, free: ReadonlySet<FactId>) => Iterable<Question>,
): readonly Question[] {
  const byId = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const free = standingFacts(dossier);
  const chosen: Asked[] = [];
  for (const fact of facts) {
    if (chosen.length >= count) break;
    if (!free.has(fact.id)) continue;
    const asked = findApart(dossier, chosen, make(fact, chosen.length, free), byId);
    if (asked === undefined) continue;
    chosen.push(asked);
    asked.question.facts.forEach((id) => {
      free.delete(id);
    });
  }
  return chosen.map(({ question }) => question);
}

function findApart(
  dossier: Dossier,
  chosen: readonly Asked[],
  tries: Iterable<Question>,
  byId: ReadonlyMap<FactId, Fact>,
): Asked | undefined {
  for (const question of tries) {
    const asked = toAsked(question, byId);
    const isApart = !chosen.some(
      (other) => givesAway(dossier, other, asked) || givesAway(dossier, asked, other),
    );
    if (isApart) return asked;
  }
  return undefined;
}

/**
 * What a question is told that must be about its very fact: no other may be asked in its place, however it is
 * set together with others.
 */
export function aboutOnly(free: ReadonlySet<FactId>): QuizSoFar {
  return { confusions: new Map(), free, isChosen: () => false, isOpen: () => false };
}

/** The facts that the text still proves. */
export function standingFacts({ facts }: Dossier): Set<FactId> {
  return new Set(facts.filter(({ orphaned }) => !orphaned).map(({ id }) => id));
}

/** The same items, from another one on; the kinds of questions take turns by it. */
export function startFrom<T>(items: readonly T[], by: number): readonly T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
