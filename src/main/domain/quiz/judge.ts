import type { Judgement, Response } from '../../../shared/model/quiz.ts';
import type { Knowledge } from '../grading/knowledge.ts';
import { gradeTyped } from '../grading/typed.ts';
import { keyOf, type Question } from './question.ts';

/** Judges a response; nothing when it does not fit the question. */
export function judgeResponse(
  question: Question,
  response: Response,
  knowledge: Knowledge,
): Judgement | undefined {
  const key = keyOf(question);
  const plain = (right: boolean, reason: string): Judgement => ({
    verdict: right ? 'right' : 'wrong',
    reason: right ? 'Right.' : reason,
    key,
  });
  if (question.type === 'choice' && response.type === 'choice') {
    if (question.options[response.option] === undefined) return undefined;
    return plain(response.option === question.keyOption, `The answer is ${key}.`);
  }
  if (question.type === 'true-false' && response.type === 'true-false') {
    const truth = question.value ? 'This is what the article says.' : 'The article does not say this.';
    return { ...plain(response.value === question.value, truth), reason: truth };
  }
  if (question.type === 'typed' && response.type === 'typed') {
    return { ...gradeTyped(knowledge, { ...question, prompt: question.stem }, response.text), key };
  }
  return undefined;
}
