import type { Confidence, Judgement, Response } from '../../../../shared/model/question.ts';
import { isBlank } from '../../../../shared/model/quiz-draft.ts';
import type { Knowledge } from '../../grading/knowledge.ts';
import { judgeResponse } from '../judge.ts';
import type { Question } from '../question.ts';

/** An answer as it was drafted; milliseconds before its question. */
type Draft = {
  readonly response: Response | undefined;
  readonly confidence: Confidence | undefined;
  readonly duration: number;
};

type Judged = {
  readonly response: Response;
  readonly judgement: Judgement;
  readonly confidence: Confidence | undefined;
  readonly duration: number;
};

/**
 * The responses of an exam that is handed in, one a question: what was drafted, or that nothing was
 * answered. How sure she is of nothing does not count.
 */
export function judgeDrafts(
  questions: readonly Question[],
  draftAt: (index: number) => Draft | undefined,
  knowledge: Knowledge,
): readonly Judged[] {
  return questions.map((question, index) => {
    const { response, confidence, duration } = draftAt(index) ?? NOTHING;
    const given = response === undefined || isBlank(response) ? undefined : response;
    const judgement = given && judgeResponse(question, given, knowledge);
    if (given && judgement) return { response: given, judgement, confidence, duration };
    const none = judgeResponse(question, NONE, knowledge);
    if (none === undefined) throw new Error('No answer is an answer to every question.');
    return { response: NONE, judgement: none, confidence: undefined, duration };
  });
}

const NONE: Response = { type: 'none' };
const NOTHING: Draft = { response: undefined, confidence: undefined, duration: 0 };
