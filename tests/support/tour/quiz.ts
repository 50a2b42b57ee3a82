import { answerQuestion, chooseKinds, press, waitForScreen } from '../screens.ts';
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
    name: 'a false statement to correct',
    open: async (page) => {
      await chooseKinds(page, 'True or false');
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await page.getByText(/^Question 1 of/u).waitFor();
      await press(page, 'f');
      await page.getByRole('textbox', { name: 'What is wrong with it?' }).fill('something else');
    },
  },
  {
    name: 'several answers to choose',
    open: async (page) => {
      await press(page, 'Escape');
      await page.goto(new URL('/quiz', page.url()).href);
      await waitForScreen(page, 'Quiz yourself');
      await chooseKinds(page, 'Select all that apply');
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await page.getByText(/^Question 1 of/u).waitFor();
      await press(page, '1', '2');
    },
  },
  {
    name: 'several answers judged',
    open: async (page) => {
      await press(page, 'Enter');
      await page.getByRole('region', { name: 'What came of it' }).waitFor();
    },
  },
  {
    name: 'question of a quiz',
    open: async (page) => {
      await page.goto(new URL('/quiz', page.url()).href);
      await waitForScreen(page, 'Quiz yourself');
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
