import { assertNever } from '../../../shared/model/result.ts';
import type { Printed } from './kinds/base.ts';
import { printCloze } from './kinds/cloze.ts';
import { printMap } from './kinds/map.ts';
import { printMatching } from './kinds/matching.ts';
import { printMultiSelect } from './kinds/multi-select.ts';
import { printNumber } from './kinds/number.ts';
import { printOptions } from './kinds/options.ts';
import { printOrdering } from './kinds/ordering.ts';
import { printTrueFalse } from './kinds/true-false.ts';
import { printTyped } from './kinds/typed.ts';
import type { Question } from './question.ts';

/** A question as it stands on paper, with its key. */
export function printQuestion(question: Question): Printed {
  switch (question.type) {
    case 'choice':
      return printOptions('Choose one.', question);
    case 'true-false':
      return printTrueFalse(question);
    case 'typed':
      return printTyped(question);
    case 'matching':
      return printMatching(question);
    case 'who-said-it':
      return printOptions('Who said it?', question);
    case 'status':
      return printOptions('Reported fact, official statement or opinion?', question);
    case 'proof':
      return printOptions('Which sentence proves it?', question);
    case 'ordering':
      return printOrdering(question);
    case 'cloze':
      return printCloze(question);
    case 'number':
      return printNumber(question);
    case 'map':
      return printMap(question);
    case 'multi-select':
      return printMultiSelect(question);
    default:
      return assertNever(question);
  }
}
