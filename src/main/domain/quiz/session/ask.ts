import type { FactId } from '../../../../shared/model/ids.ts';
import type { QuestionType } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { keepApart } from '../gives-away.ts';
import { makeQuestion } from '../make-question.ts';
import type { Question } from '../question.ts';

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
  const quiz = keepApart(dossier, standingFacts(dossier));
  for (const fact of facts) {
    if (quiz.questions.length >= count) break;
    if (!quiz.free.has(fact.id)) continue;
    for (const question of make(fact, quiz.questions.length, quiz.free)) {
      if (quiz.add(question)) break;
    }
  }
  return quiz.questions;
}

/** Tries at a question that chance may turn to other facts. */
const TRIES = 8;

/**
 * A question of a type that this very fact is among the answers of, alone or with others that are free; nothing
 * where there is no such question. Kinds that are set from several facts leave it to chance which is asked.
 */
export function makeAbout(
  type: QuestionType,
  dossier: Dossier,
  fact: Fact,
  random: Random,
  free: ReadonlySet<FactId>,
): Question | undefined {
  const alone = { confusions: new Map(), free, isChosen: () => false, isOpen: () => false };
  const together = { ...alone, isOpen: ({ id }: Fact) => free.has(id) };
  for (const soFar of [alone, ...Array.from({ length: TRIES }, () => together)]) {
    const question = makeQuestion(type, dossier, fact, random, soFar);
    if (question?.facts.includes(fact.id) && question.facts.every((id) => free.has(id))) return question;
  }
  return undefined;
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
