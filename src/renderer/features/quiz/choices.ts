import type { Params } from '../../../shared/contract/methods.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../shared/model/question.ts';

/** What a quiz is made from, all but the dossier. */
export type QuizChoices = Omit<Params<'quiz.start'>, 'dossier'>;

const NAMES: Readonly<Record<QuestionType, string>> = {
  choice: 'Multiple choice',
  'true-false': 'True or false',
  typed: 'Typed answer',
};

export const TYPES = QUESTION_TYPES.map((type) => ({ type, name: NAMES[type] }));

export const LENGTHS: readonly number[] = [5, 10, 20, 50];
