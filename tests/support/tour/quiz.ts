import { answerQuestion, press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** A quiz, from its setup to its result. */
export const QUIZ: readonly ScreenState[] = [
  {
    name: 'quiz setup',
    open: async (page) => {
      await press(page, 'g', 'q');
      await waitForScreen(page, 'Quiz yourself');
    },
  },
  {
    name: 'question of a quiz',
    open: async (page) => {
      await page.getByRole('radio', { name: '5 questions' }).click();
      await press(page, 'Enter');
      await page.getByText('Question 1 of 5').waitFor();
    },
  },
  { name: 'feedback of a quiz', open: answerQuestion },
  {
    name: 'result of a quiz',
    open: async (page) => {
      for (const number of [2, 3, 4, 5]) {
        await press(page, 'Enter');
        await page.getByText(`Question ${number} of 5`).waitFor();
        await answerQuestion(page);
      }
      await press(page, 'Enter');
      await waitForScreen(page, / of 5 right/u);
    },
  },
  {
    name: 'past quizzes',
    open: async (page) => {
      await press(page, 'h');
      await waitForScreen(page, 'Past quizzes');
      await page.getByText('Score by quiz as a table').click();
    },
  },
];
