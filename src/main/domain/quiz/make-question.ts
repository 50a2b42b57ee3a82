import type { QuestionType } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { makeChoice } from './kinds/choice.ts';
import { makeCloze } from './kinds/cloze.ts';
import { makeMap } from './kinds/map.ts';
import { makeMatching } from './kinds/matching.ts';
import { makeMultiSelect } from './kinds/multi-select.ts';
import { makeNumber } from './kinds/number.ts';
import { makeOrdering } from './kinds/ordering.ts';
import { makeProof } from './kinds/proof.ts';
import { makeStatus } from './kinds/status.ts';
import { makeTrueFalse } from './kinds/true-false.ts';
import { makeTyped } from './kinds/typed.ts';
import { makeWhoSaidIt } from './kinds/who-said-it.ts';
import type { Question } from './question.ts';
import type { QuizSoFar } from './so-far.ts';

/**
 * Makes a question of a type about a fact, and where it needs more of them, about others that are still free;
 * nothing where the fact does not lend itself to it. A choice may turn out to be about another fact that is
 * set together with it.
 */
export function makeQuestion(
  type: QuestionType,
  dossier: Dossier,
  fact: Fact,
  random: Random,
  soFar: QuizSoFar,
): Question | undefined {
  switch (type) {
    case 'choice':
      return makeChoice(dossier, fact, random, soFar);
    case 'true-false':
      return makeTrueFalse(dossier, fact, random);
    case 'typed':
      return makeTyped(dossier, fact, random);
    case 'matching':
      return makeMatching(dossier, fact, random, soFar.free);
    case 'who-said-it':
      return makeWhoSaidIt(dossier, fact, random, soFar);
    case 'status':
      return makeStatus(dossier, fact, random, soFar);
    case 'proof':
      return makeProof(dossier, fact, random, soFar);
    case 'ordering':
      return makeOrdering(dossier, fact, random, soFar.free);
    case 'cloze':
      return makeCloze(dossier, fact, random, soFar.free);
    case 'number':
      return makeNumber(dossier, fact, random);
    case 'map':
      return makeMap(dossier, fact, random);
    case 'multi-select':
      return makeMultiSelect(dossier, fact, random, soFar);
    default:
      return assertNever(type);
  }
}
