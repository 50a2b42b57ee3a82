import { press, revealCard, waitForScreen } from '../screens.ts';
import { giveVoices } from '../speech.ts';
import { openMenu, type ScreenState } from './state.ts';

/** The article, and what can be done in it. */
export const READING: readonly ScreenState[] = [
  {
    name: 'read',
    open: async (page) => {
      await press(page, 'g', 't');
      await page.getByRole('region', { name: 'What to do now' }).waitFor();
      await press(page, 'Enter');
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'question in the text',
    open: async (page) => {
      const question = page.locator('.prompt-front').first();
      await question.waitFor();
      await question.focus();
    },
  },
  {
    name: 'answer in the text',
    open: async (page) => {
      await revealCard(page);
      await press(page, 's');
      await page.getByRole('button', { name: 'Hide the sentence' }).waitFor();
    },
  },
  {
    name: 'answered in the text',
    open: async (page) => {
      await press(page, '3');
      await page.getByText('Question 2 of 3').waitFor();
    },
  },
  {
    name: 'questions folded',
    open: async (page) => {
      await press(page, 'p');
      await page.getByText('Questions folded in the text').waitFor();
    },
  },
  {
    name: 'an editor’s note',
    open: async (page) => {
      await press(page, 'p');
      await page.getByText('No questions in the text').waitFor();
      await press(page, 'p');
      await page.getByText('Questions open in the text').waitFor();
      await page.getByRole('article').getByRole('button', { name: 'Editor’s note' }).first().press('Enter');
      await page.locator('.reading-margin-note:focus, .floating:popover-open').waitFor();
    },
  },
  {
    name: 'nothing to listen with',
    open: async (page) => {
      await press(page, 'Escape', 'l');
      await page.getByRole('region', { name: 'Listen' }).getByText('no voice').waitFor();
    },
  },
  { name: 'marks of the article', open: (page) => openMenu(page, 'Marks') },
  {
    name: 'text and theme',
    open: async (page) => {
      await press(page, 'Escape');
      await openMenu(page, 'Text and theme');
    },
  },
  {
    name: 'recall shading of the article',
    open: async (page) => {
      await press(page, 'Escape', 't');
      await page.getByRole('img', { name: 'Never tested' }).first().waitFor();
    },
  },
  {
    name: 'a search in the article',
    open: async (page) => {
      await press(page, 't', '/');
      await page.getByRole('textbox', { name: 'Find in the text' }).fill('security');
      await page.getByText(/^1 of/u).waitFor();
    },
  },
  {
    name: 'an entity of the article',
    open: async (page) => {
      await press(page, 'Escape');
      await page.getByRole('article').getByRole('button', { name: 'Vladimir Putin' }).first().click();
      await page.getByRole('dialog', { name: /Vladimir Putin/u }).waitFor();
    },
  },
  {
    name: 'words selected in the article',
    open: async (page) => {
      await press(page, 'Escape', 'j', 'v');
      await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    },
  },
  {
    name: 'a highlight with its note',
    open: async (page) => {
      await press(page, 'Shift+h');
      await page.getByRole('dialog', { name: 'Your highlight' }).waitFor();
      await page.keyboard.type('A note of my own');
    },
  },
  {
    name: 'a new card from a selection',
    open: async (page) => {
      await press(page, 'Escape', 'v', 'ArrowRight', 'ArrowRight', 'c');
      await page.getByRole('dialog', { name: 'Make a card' }).getByText('Makes 1 card').waitFor();
    },
  },
  {
    name: 'highlights and notes',
    open: async (page) => {
      await press(page, 'Escape', 'Escape', 'g', 'h');
      await waitForScreen(page, 'Highlights and notes');
    },
  },
  {
    name: 'a note edited in the list',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^(Edit|Add a note)$/u })
        .first()
        .press('Enter');
      await page.getByRole('textbox', { name: 'Note' }).waitFor();
    },
  },
  {
    name: 'something undone at a proof',
    open: async (page) => {
      await press(page, 'Escape');
      await page.getByRole('link', { name: 'Show in article' }).first().press('Enter');
      await page.getByRole('region', { name: 'Where the lit words stand' }).waitFor();
      await press(page, 'u');
      await page.getByText('Undone:').waitFor();
    },
  },
  {
    name: 'reading aloud',
    open: async (page) => {
      await giveVoices(page);
      await page.goto(new URL('/read', page.url()).href);
      await page.getByRole('article').waitFor();
      await press(page, 'l');
      await page.getByRole('button', { name: 'Pause' }).waitFor();
    },
  },
];
