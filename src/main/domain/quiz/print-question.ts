import { assertNever } from '../../../shared/model/result.ts';
import type { Printed } from './kinds/base.ts';
import { printChoice } from './kinds/choice.ts';
import { printMatching } from './kinds/matching.ts';
import { printTrueFalse } from './kinds/true-false.ts';
import { printTyped } from './kinds/typed.ts';
import type { Question } from './question.ts';

/** A question as it stands on paper, with its key. */
export function printQuestion(question: Question): Printed {
  switch (question.type) {
    case 'choice':
      return printChoice(question);
    case 'true-false':
      return printTrueFalse(question);
    case 'typed':
      return printTyped(question);
    case 'matching':
      return printMatching(question);
    default:
      return assertNever(question);
  }
}
