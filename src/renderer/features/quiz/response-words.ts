import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { assertNever } from '../../../shared/model/result.ts';

/** What the learner answered, in words. */
export function wordsOfResponse({ question, response }: AnsweredQuestion): string {
  switch (response.type) {
    case 'choice':
      return (question.type === 'choice' ? question.options[response.option] : undefined) ?? '';
    case 'true-false':
      return response.value ? 'True' : 'False';
    case 'typed':
      return response.text.trim() === '' ? 'nothing' : response.text;
    case 'none':
      return 'nothing';
    default:
      return assertNever(response);
  }
}
