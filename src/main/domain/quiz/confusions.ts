import type { FactId } from '../../../shared/model/ids.ts';
import type { Response } from '../../../shared/model/question.ts';
import type { Question } from './question.ts';
import type { Confusions } from './so-far.ts';

/** A question that was answered wrongly, or not quite rightly. */
type Missed = { readonly question: Question; readonly response: Response };

/** What a learner took for the answer of each fact, in the order given. */
export function gatherConfusions(missed: readonly Missed[]): Confusions {
  const confusions = new Map<FactId, string[]>();
  for (const { question, response } of missed) {
    const [fact] = question.facts;
    const taken = takenFor(question, response);
    if (fact === undefined || taken === undefined) continue;
    confusions.set(fact, [...(confusions.get(fact) ?? []), taken]);
  }
  return confusions;
}

/** The words taken for the answer; nothing where the kind of question does not ask for it in words. */
function takenFor(question: Question, response: Response): string | undefined {
  if (question.type === 'choice' && response.type === 'choice') {
    return response.option === question.keyOption ? undefined : question.options[response.option];
  }
  return question.type === 'typed' && response.type === 'typed' ? response.text : undefined;
}
