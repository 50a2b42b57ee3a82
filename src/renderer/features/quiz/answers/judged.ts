import type { Verdict } from '../../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../../shared/model/quiz.ts';

/** One part of an answer: what was asked, what was given, and what would have been right. */
export type JudgedRow = {
  readonly asked: string;
  /** Nothing where no answer was given. */
  readonly given: string | undefined;
  readonly right: string;
  readonly verdict: Verdict;
};

/** The parts of an answered question that has parts; nothing for one that is answered as a whole. */
export function listJudged(answered: AnsweredQuestion): readonly JudgedRow[] | undefined {
  switch (answered.question.type) {
    case 'matching':
      return listPairs(answered, answered.question);
    case 'ordering':
      return listPlaces(answered, answered.question.items);
    case 'cloze':
      return listBlanks(answered);
    default:
      return undefined;
  }
}

function listPairs(
  { response, solution }: AnsweredQuestion,
  { left, right }: { readonly left: readonly string[]; readonly right: readonly string[] },
): readonly JudgedRow[] {
  const given = response.type === 'matching' ? response.pairs : [];
  const wanted = solution.type === 'matching' ? solution.pairs : [];
  return left.map((asked, index) => ({
    asked,
    given: right[given[index] ?? -1],
    right: right[wanted[index] ?? -1] ?? '',
    verdict: given[index] === wanted[index] ? 'right' : 'wrong',
  }));
}

/** The events in their right order, each with the place it was put at. */
function listPlaces(
  { response, solution }: AnsweredQuestion,
  items: readonly string[],
): readonly JudgedRow[] {
  const given = response.type === 'ordering' ? response.order : [];
  const wanted = solution.type === 'ordering' ? solution.order : [];
  return wanted.map((item, place) => {
    const put = given.indexOf(item);
    return {
      asked: items[item] ?? '',
      given: put < 0 ? undefined : `place ${put + 1}`,
      right: `place ${place + 1}`,
      verdict: put === place ? 'right' : 'wrong',
    };
  });
}

function listBlanks({ response, solution, judgement }: AnsweredQuestion): readonly JudgedRow[] {
  const given = response.type === 'cloze' ? response.texts : [];
  const wanted = solution.type === 'cloze' ? solution.texts : [];
  return wanted.map((right, index) => ({
    asked: wanted.length === 1 ? 'The missing words' : `Blank ${index + 1}`,
    given: given[index]?.trim() || undefined,
    right,
    verdict: judgement.parts?.[index] ?? 'wrong',
  }));
}
