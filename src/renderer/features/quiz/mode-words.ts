import type { QuizMode } from '../../../shared/model/quiz.ts';

/** What each way to run a quiz is called. */
export const MODE_NAMES: Readonly<Record<QuizMode, string>> = {
  practice: 'Practice',
  exam: 'Exam',
  match: 'Match',
  daily: 'Daily quiz',
  adaptive: 'Adaptive',
};
