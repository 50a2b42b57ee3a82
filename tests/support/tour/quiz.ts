import { answerQuestion, answerRound, chooseKinds, press, waitForScreen } from '../screens.ts';
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
      await page.getByText(/^Question 1 of \d/u).waitFor();
    },
  },
  { name: 'feedback of a quiz', open: answerQuestion },
  {
    name: 'end of a round',
    open: async (page) => {
      await answerRound(page);
      await waitForScreen(page, /^Round 1/u);
    },
  },
  {
    name: 'result of a quiz',
    open: async (page) => {
      await press(page, 'Escape');
      await waitForScreen(page, / of \d right/u);
    },
  },
  {
    name: 'setup of an exam',
    open: async (page) => {
      await press(page, 'g', 'q');
      await page.getByRole('radio', { name: 'Exam' }).check();
      await page.getByRole('checkbox', { name: /^Say how sure I am/u }).check();
      await chooseKinds(page, 'Multiple choice');
    },
  },
  {
    name: 'question of an exam, asked for certainty',
    open: async (page) => {
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await page.getByRole('timer').waitFor();
      await press(page, '*', '1');
      await page.getByRole('group', { name: 'How sure are you?' }).waitFor();
      await press(page, '2');
    },
  },
  {
    name: 'exam before it is handed in',
    open: async (page) => {
      for (let question = 0; question < 10; question += 1) await press(page, 'PageDown');
      await waitForScreen(page, /not answered/u);
    },
  },
  {
    name: 'result of an exam',
    open: async (page) => {
      await press(page, 'Enter');
      // The text may hold fewer fair questions of one kind than were asked for.
      await waitForScreen(page, / of \d+ right/u);
    },
  },
  {
    name: 'match with a miss',
    open: async (page) => {
      await press(page, 'g', 'q');
      await page.getByRole('checkbox', { name: /^Say how sure I am/u }).uncheck();
      await page.getByRole('radio', { name: 'Match' }).check();
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await waitForScreen(page, 'Match the pairs');
      // At most one answer is the first prompt's; one of two tries is a miss.
      for (const answer of ['1', '2']) {
        await press(page, '1', answer);
        await page.getByText(/No pair|1 of 6 found/u).waitFor();
      }
    },
  },
  {
    name: 'past quizzes',
    open: async (page) => {
      await press(page, 'g', 'q');
      await waitForScreen(page, 'Quiz yourself');
      await press(page, 'h');
      await waitForScreen(page, 'Past quizzes');
      await page.getByText('Score by quiz as a table').click();
    },
  },
];
