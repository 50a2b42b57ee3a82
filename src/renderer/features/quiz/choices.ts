import type { Params } from '../../../shared/contract/methods.ts';
import type { QuestionType, QuizResult } from '../../../shared/model/quiz.ts';

/** What a quiz is made from, all but the dossier. */
export type QuizChoices = Omit<Params<'quiz.start'>, 'dossier'>;

export const TYPES: readonly { readonly type: QuestionType; readonly name: string }[] = [
  { type: 'choice', name: 'Multiple choice' },
  { type: 'true-false', name: 'True or false' },
  { type: 'typed', name: 'Typed answer' },
];

export const LENGTHS: readonly number[] = [5, 10, 20, 50];

const keyOf = (quiz: string) => `quiz-choices-${quiz}`;

/** Keeps what a quiz was made from for this window, so that the very same quiz can be had again. */
export function keepChoices(quiz: string, choices: QuizChoices): void {
  sessionStorage.setItem(keyOf(quiz), JSON.stringify(choices));
}

/** What a quiz was made from, if this window made it. */
export function findChoices(quiz: string): QuizChoices | undefined {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(quiz)) ?? 'null');
  return isChoices(kept) ? kept : undefined;
}

/** Another version may have written it. */
function isChoices(kept: unknown): kept is QuizChoices {
  return typeof kept === 'object' && kept !== null && 'topics' in kept && 'types' in kept && 'count' in kept;
}

/** What a finished quiz tells about what it was made from. */
export function choicesOf({ topics, answered, count }: QuizResult): QuizChoices {
  return {
    topics: topics.map(({ topic }) => topic),
    types: [...new Set(answered.map(({ question }) => question.type))],
    count,
  };
}
