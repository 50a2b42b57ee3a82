import { readSource } from '../../article/sentences.ts';
import { listDistractors } from '../../quiz/distractors.ts';
import { listFalsified } from '../../quiz/falsify.ts';
import { containsWords, fold } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { FACTS } from './places.ts';

/** Wrong answers that a multiple-choice fact needs, so that a quiz has some to choose from. */
const POOL = 4;

/** The words that a false version replaces stand in the statement exactly once. */
export function statementsCanBeFalsified({ facts }: Dossier): readonly Problem[] {
  return facts
    .filter(
      ({ statement, answer }) =>
        answer.inStatement !== undefined && statement.split(answer.inStatement).length !== 2,
    )
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `its statement does not hold “${fact.answer.inStatement}” exactly once`,
    }));
}

/** A fact has enough wrong answers to be asked as multiple choice, or has none and says why. */
export function poolsAreLargeEnough(dossier: Dossier): readonly Problem[] {
  return dossier.facts.flatMap((fact) => {
    const pool = listDistractors(dossier, fact).length;
    if (fact.noChoice !== undefined) {
      return pool === 0
        ? []
        : [{ file: FACTS, item: fact.id, reason: 'it has distractors and “noChoice” too' }];
    }
    if (pool >= POOL) return [];
    const reason = `it has ${pool} usable distractors, not at least ${POOL}; without any, “noChoice” says why`;
    return [{ file: FACTS, item: fact.id, reason }];
  });
}

/** No wrong answer stands in the very words that prove the right one. */
export function evidenceNamesNoDistractor(dossier: Dossier): readonly Problem[] {
  return dossier.facts.flatMap((fact) =>
    listDistractors(dossier, fact)
      .filter((wrong) => containsWords(fact.evidence.exact, wrong))
      .map((wrong) => ({
        file: FACTS,
        item: fact.id,
        reason: `its evidence names the distractor “${wrong}”`,
      })),
  );
}

/**
 * No false version of a statement says only what another fact, or one sentence of the article, says:
 * it is supported where all its words stand there.
 */
export function falsifiedStatementsAreFalse(dossier: Dossier): readonly Problem[] {
  const wordsOf = (text: string) => new Set(fold(text).split(' '));
  const facts = dossier.facts.map(({ id, statement }) => ({ id, words: wordsOf(statement) }));
  const sentences = readSource(dossier.article, dossier.header.language).sentences.map(({ text }) =>
    wordsOf(text),
  );
  return dossier.facts.flatMap((fact) =>
    listFalsified(dossier, fact).flatMap((statement) => {
      const words = wordsOf(statement);
      const said = facts.find((other) => other.id !== fact.id && words.isSubsetOf(other.words));
      if (said) {
        return [{ file: FACTS, item: fact.id, reason: `the false “${statement}” is the fact ${said.id}` }];
      }
      return sentences.some((sentence) => words.isSubsetOf(sentence))
        ? [{ file: FACTS, item: fact.id, reason: `the article supports the false “${statement}”` }]
        : [];
    }),
  );
}
