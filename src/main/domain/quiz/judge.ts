import type { Judgement, Response } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import type { Knowledge } from '../grading/knowledge.ts';
import { judgePlainly } from './kinds/base.ts';
import { judgeCloze } from './kinds/cloze.ts';
import { judgeMap } from './kinds/map.ts';
import { judgeMatching } from './kinds/matching.ts';
import { judgeMultiSelect } from './kinds/multi-select.ts';
import { judgeNumber } from './kinds/number.ts';
import { judgeOption } from './kinds/options.ts';
import { judgeOrdering } from './kinds/ordering.ts';
import { judgeTrueFalse } from './kinds/true-false.ts';
import { judgeTyped } from './kinds/typed.ts';
import { keyOf, type Question } from './question.ts';

/** Judges a response; nothing when it does not fit the question. */
export function judgeResponse(
  question: Question,
  response: Response,
  knowledge: Knowledge,
): Judgement | undefined {
  if (response.type === 'none') {
    return judgePlainly(false, keyOf(question), 'You gave no answer.');
  }
  switch (question.type) {
    case 'choice':
    case 'who-said-it':
    case 'status':
    case 'proof':
      return judgeOption(question, response);
    case 'true-false':
      return judgeTrueFalse(question, response, knowledge);
    case 'typed':
      return judgeTyped(question, response, knowledge);
    case 'matching':
      return judgeMatching(question, response);
    case 'ordering':
      return judgeOrdering(question, response);
    case 'cloze':
      return judgeCloze(question, response, knowledge);
    case 'number':
      return judgeNumber(question, response);
    case 'map':
      return judgeMap(question, response);
    case 'multi-select':
      return judgeMultiSelect(question, response);
    default:
      return assertNever(question);
  }
}
