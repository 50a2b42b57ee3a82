import type { QuestionView } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { assertNever } from '../../../shared/model/result.ts';

/** What the learner answered, in words. */
export function wordsOfResponse({ question, response }: AnsweredQuestion): string {
  switch (response.type) {
    case 'choice':
      return ('options' in question ? question.options[response.option] : undefined) ?? '';
    case 'true-false':
      if (response.value) return 'True';
      return response.correction ? `False: ${response.correction}` : 'False';
    case 'multi-select':
      return 'options' in question
        ? response.options.flatMap((index) => question.options[index] ?? []).join('; ')
        : '';
    case 'typed':
    case 'number':
      return response.text.trim() === '' ? 'nothing' : response.text;
    case 'matching':
      return question.type === 'matching' ? wordsOfPairs(question, response.pairs) : '';
    case 'ordering':
      return question.type === 'ordering'
        ? response.order.map((item, place) => `${place + 1}. ${question.items[item]}`).join('\n')
        : '';
    case 'cloze':
      return response.texts.map((text) => text.trim() || 'nothing').join(' · ');
    case 'map':
      return question.type === 'map'
        ? `mark ${response.mark + 1}, ${question.marks[response.mark]?.described}`
        : '';
    case 'none':
      return 'nothing';
    default:
      return assertNever(response);
  }
}

/** A pair a line. */
function wordsOfPairs(
  { left, right }: Extract<QuestionView, { type: 'matching' }>,
  pairs: readonly (number | null)[],
): string {
  return left.map((text, index) => `${text} – ${right[pairs[index] ?? -1] ?? 'nothing'}`).join('\n');
}
