import type { FactId } from '../../../shared/model/ids.ts';
import type { QuestionType } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { makeChoice } from './kinds/choice.ts';
import { makeMatching } from './kinds/matching.ts';
import { makeTrueFalse } from './kinds/true-false.ts';
import { makeTyped } from './kinds/typed.ts';
import type { Question } from './question.ts';

/**
 * Makes a question of a type about a fact, and where it needs more of them, about others that are still free;
 * nothing where the fact does not lend itself to it.
 */
export function makeQuestion(
  type: QuestionType,
  dossier: Dossier,
  fact: Fact,
  random: Random,
  free: ReadonlySet<FactId>,
): Question | undefined {
  switch (type) {
    case 'choice':
      return makeChoice(dossier, fact, random);
    case 'true-false':
      return makeTrueFalse(dossier, fact, random);
    case 'typed':
      return makeTyped(dossier, fact, random);
    case 'matching':
      return makeMatching(dossier, fact, random, free);
    default:
      return assertNever(type);
  }
}
