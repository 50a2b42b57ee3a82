import type { Params } from '../../../shared/contract/methods.ts';
import {
  FAMILY_OF,
  QUESTION_FAMILIES,
  QUESTION_TYPES,
  type QuestionFamily,
  type QuestionType,
} from '../../../shared/model/question.ts';

/** What a quiz is made from, all but the dossier. */
export type QuizChoices = Omit<Params<'quiz.start'>, 'dossier'>;

export const TYPE_NAMES: Readonly<Record<QuestionType, string>> = {
  choice: 'Multiple choice',
  'multi-select': 'Select all that apply',
  'true-false': 'True or false',
  typed: 'Typed answer',
  cloze: 'Fill in the blanks',
  number: 'Number',
  matching: 'Matching',
  'who-said-it': 'Who said it?',
  status: 'Fact or opinion?',
  proof: 'Which sentence proves it?',
  ordering: 'In order of time',
  map: 'On the map',
};

export const TYPES = QUESTION_TYPES.map((type) => ({ type, name: TYPE_NAMES[type] }));

const FAMILY_NAMES: Readonly<Record<QuestionFamily, string>> = {
  choose: 'Choose',
  arrange: 'Arrange',
  write: 'Write',
};

/** The kinds in their families, families without a kind left out. */
export const FAMILIES = QUESTION_FAMILIES.map((family) => ({
  family,
  name: FAMILY_NAMES[family],
  types: TYPES.filter(({ type }) => FAMILY_OF[type] === family),
})).filter(({ types }) => types.length > 0);

export const LENGTHS: readonly number[] = [5, 10, 20, 50];

/** How a quiz is run, each in a sentence. */
export const MODES = [
  {
    mode: 'practice',
    name: 'Practice',
    about: 'Feedback at once, in rounds of seven; what you missed comes back until you know it.',
  },
  {
    mode: 'adaptive',
    name: 'What needs it',
    about: 'What you got wrong or have most likely forgotten, over all the topics you choose.',
  },
  { mode: 'exam', name: 'Exam', about: 'Go back and forth; nothing is judged until you hand in.' },
  { mode: 'match', name: 'Match', about: 'Put prompts and answers together, as fast as you can.' },
] as const;
export type ChosenMode = (typeof MODES)[number]['mode'];
