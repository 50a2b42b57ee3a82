import type { QuestionType, QuestionView } from '../../../shared/model/question.ts';

const ASKS: Readonly<Partial<Record<QuestionType, string>>> = {
  'true-false': 'True or false?',
  'multi-select': 'Select all that apply',
  'who-said-it': 'Who said it?',
  status: 'Reported fact, official statement or opinion?',
  proof: 'Which sentence proves it?',
  map: 'Find it on the map.',
};

/** What is asked of a stem that is no question by itself. */
export const askWords = ({ type }: QuestionView): string | undefined => ASKS[type];
