import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { listDistractors } from './distractors.ts';

/**
 * The false versions of a fact's statement: its answer replaced by each wrong one. None where the
 * words of the answer do not stand in the statement exactly once.
 */
export function listFalsified(dossier: Dossier, fact: Fact): readonly string[] {
  const parts = fact.statement.split(fact.answer.inStatement ?? fact.answer.text);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) return [];
  return listDistractors(dossier, fact).map((wrong) => capitalise(`${before}${wrong}${after}`));
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
