import type { AnsweredQuestion } from '../../../../shared/model/quiz.ts';

/** One part of an answer: what was asked, what was given, and what would have been right. */
export type JudgedRow = {
  readonly asked: string;
  /** Nothing where no answer was given. */
  readonly given: string | undefined;
  readonly right: string;
  readonly isRight: boolean;
};

/** The parts of an answered question that has parts; nothing for one that is answered as a whole. */
export function listJudged({
  question,
  response,
  solution,
}: AnsweredQuestion): readonly JudgedRow[] | undefined {
  if (question.type === 'matching' && solution.type === 'matching') {
    const { left, right } = question;
    const pairs = response.type === 'matching' ? response.pairs : [];
    return left.map((asked, index) => ({
      asked,
      given: right[pairs[index] ?? -1],
      right: right[solution.pairs[index] ?? -1] ?? '',
      isRight: pairs[index] === solution.pairs[index],
    }));
  }
  return undefined;
}
