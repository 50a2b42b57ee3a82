import type { Params } from '../../../shared/contract/methods.ts';
import type { QuestionType } from '../../../shared/model/quiz.ts';

/** What a quiz is made from, all but the dossier. */
export type QuizChoices = Omit<Params<'quiz.start'>, 'dossier'>;

export const TYPES: readonly { readonly type: QuestionType; readonly name: string }[] = [
  { type: 'choice', name: 'Multiple choice' },
  { type: 'true-false', name: 'True or false' },
  { type: 'typed', name: 'Typed answer' },
];

export const LENGTHS: readonly number[] = [5, 10, 20, 50];
