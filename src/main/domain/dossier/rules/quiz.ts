import { splitPassages } from '../../article/passages.ts';
import { splitSentences } from '../../article/sentences.ts';
import { listDistractors } from '../../quiz/distractors.ts';
import { listFalsified } from '../../quiz/falsify.ts';
import { fold } from '../../text/fold.ts';
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

/** A fact that can be asked as multiple choice has enough wrong answers; none at all is a choice too. */
export function poolsAreLargeEnough(dossier: Dossier): readonly Problem[] {
  return dossier.facts.flatMap((fact) => {
    const pool = listDistractors(dossier, fact).length;
    return pool === 0 || pool >= POOL
      ? []
      : [{ file: FACTS, item: fact.id, reason: `it has ${pool} usable distractors, not at least ${POOL}` }];
  });
}

/** No false version of a statement is another fact, or says only what one sentence of the article says. */
export function falsifiedStatementsAreFalse(dossier: Dossier): readonly Problem[] {
  const facts = new Map(dossier.facts.map(({ id, statement }) => [fold(statement), id]));
  const sentences = splitSentences(splitPassages(dossier.article), dossier.header.language).map(
    ({ text }) => new Set(fold(text).split(' ')),
  );
  return dossier.facts.flatMap((fact) =>
    listFalsified(dossier, fact).flatMap((statement) => {
      const said = facts.get(fold(statement));
      if (said)
        return [{ file: FACTS, item: fact.id, reason: `the false “${statement}” is the fact ${said}` }];
      const words = new Set(fold(statement).split(' '));
      return sentences.some((sentence) => words.isSubsetOf(sentence))
        ? [{ file: FACTS, item: fact.id, reason: `the article supports the false “${statement}”` }]
        : [];
    }),
  );
}
