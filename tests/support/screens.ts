import type { Page } from '@playwright/test';
import type { Running } from './lectern.ts';

/** Opens a running Lectern, and waits until its first screen is there. */
export async function openApp(page: Page, { url }: Running): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Presses a row of keys, as a learner at the keyboard does. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits for the screen whose heading of the first level reads so. */
export async function waitForScreen(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Shows the answer of the card at hand. */
export async function revealCard(page: Page): Promise<void> {
  await press(page, 'Space');
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor();
}

/** Answers the question at hand, rightly or not, and waits for what came of it. */
export async function answerQuestion(page: Page): Promise<void> {
  const field = page.getByRole('textbox');
  if (await field.isVisible()) {
    await field.fill('something else');
    await press(page, 'Enter');
  } else {
    await press(page, '1');
  }
  await page.getByRole('button', { name: /Next question|Show the result/u }).waitFor();
}

async function goToLitSentence(page: Page): Promise<void> {
  await press(page, 's');
  await page.getByRole('region', { name: 'What the lit words prove' }).waitFor();
}

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).waitFor();
}

/** A state of the application, and how to come to it from the one before. */
type ScreenState = { readonly name: string; readonly open: (page: Page) => Promise<void> };

/** Every screen in each of its states, as a tour through one running Lectern. */
export const TOUR: readonly ScreenState[] = [
  { name: 'today before anything is learnt', open: async () => {} },
  {
    name: 'progress before anything is learnt',
    open: async (page) => {
      await press(page, 'g', 'p');
      await waitForScreen(page, 'Nothing to show yet');
    },
  },
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
    name: 'nothing to listen with',
    open: async (page) => {
      await press(page, 'l');
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
    name: 'question of a card',
    open: async (page) => {
      await press(page, 'Escape', 'g', 'v');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
    },
  },
  { name: 'answer of a card', open: revealCard },
  { name: 'menu of a card', open: (page) => openMenu(page, 'Card') },
  {
    name: 'evidence of a card',
    open: async (page) => {
      await press(page, 'Escape');
      await goToLitSentence(page);
    },
  },
  {
    name: 'end of a session',
    open: async (page) => {
      await press(page, 'b');
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor();
      await press(page, '3');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
      await page.getByRole('button', { name: 'Finish' }).click();
      await waitForScreen(page, /1 card in/u);
    },
  },
  {
    name: 'info of a card',
    open: async (page) => {
      await press(page, 'g', 'v');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
      await press(page, 'i');
      await page.getByRole('dialog', { name: 'Card' }).getByText('It is new').waitFor();
    },
  },
  {
    name: 'today after a review',
    open: async (page) => {
      await press(page, 'Escape', 'g', 't');
      await page.getByRole('region', { name: 'What to do now' }).waitFor();
    },
  },
  {
    name: 'progress',
    open: async (page) => {
      await press(page, 'g', 'p');
      await waitForScreen(page, 'Progress');
      await page.getByText('Answers by day as a table').click();
    },
  },
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
    name: 'people and bodies',
    open: async (page) => {
      await press(page, 'g', 'e');
      await waitForScreen(page, 'People and bodies');
    },
  },
  {
    name: 'people found by country',
    open: async (page) => {
      await press(page, 'c', '/');
      await page.keyboard.type('Тадж');
      await page.getByText(/^\d of \d+ names$/u).waitFor();
    },
  },
  {
    name: 'one of the people',
    open: async (page) => {
      await page.getByRole('link', { name: 'Emomali Rakhmon' }).click();
      await waitForScreen(page, 'Emomali Rakhmon');
    },
  },
  {
    name: 'map',
    open: async (page) => {
      await press(page, '2');
      await waitForScreen(page, 'Map');
      await page.getByRole('button', { name: 'Russia', exact: true }).first().waitFor();
    },
  },
  {
    name: 'a place on the map',
    open: async (page) => {
      await page.getByRole('button', { name: 'Show Harb-Maidon on the map' }).click();
      await page.getByRole('button', { name: 'Harb-Maidon approximate' }).click();
      await page.getByRole('dialog', { name: 'Harb-Maidon' }).getByText('1 fact').waitFor();
    },
  },
  {
    name: 'timeline',
    open: async (page) => {
      await press(page, 'Escape');
      await page.getByRole('link', { name: 'Timeline' }).click();
      await waitForScreen(page, 'Timeline');
    },
  },
  {
    name: 'agenda',
    open: async (page) => {
      await page.getByRole('link', { name: 'Agenda' }).click();
      await waitForScreen(page, 'Agenda');
    },
  },
  {
    name: 'library',
    open: async (page) => {
      await press(page, 'g', 'l');
      await waitForScreen(page, 'Library');
      await page.getByRole('link', { name: 'Browse the cards' }).waitFor();
    },
  },
  {
    name: 'cards, some of them selected',
    open: async (page) => {
      await press(page, 'Enter');
      await waitForScreen(page, 'Cards');
      await page.getByRole('grid', { name: 'Cards' }).focus();
      await press(page, 'ArrowDown', 'Shift+ArrowDown');
      await page.getByText('2 cards selected').waitFor();
      await page.getByRole('region', { name: 'The card at hand' }).getByRole('link').first().waitFor();
    },
  },
  { name: 'saved filters', open: (page) => openMenu(page, 'Saved filters') },
  {
    name: 'a search for cards that cannot be read',
    open: async (page) => {
      await press(page, 'Escape', '/');
      await page.keyboard.type('is:dew');
      await page.getByText('A card can be new').waitFor();
    },
  },
  {
    name: 'a search that finds no card',
    open: async (page) => {
      await page.getByRole('searchbox', { name: 'Search' }).fill('xylophone');
      await page.getByText('No card is like this').waitFor();
    },
  },
  {
    name: 'what to study',
    open: async (page) => {
      await page.goto(new URL('/study?q=is:new', page.url()).href);
      await waitForScreen(page, 'Study a part');
      await page.getByText('cards found').waitFor();
    },
  },
  {
    name: 'cramming',
    open: async (page) => {
      await page.getByRole('radio', { name: /^Cram/u }).click();
      await page.getByRole('button', { name: 'Begin to cram' }).click();
      await page.getByText('Cramming: no schedule changes').waitFor();
      await revealCard(page);
    },
  },
  {
    name: 'an answer to type, with its time running',
    open: async (page) => {
      await press(page, 'g', 's');
      await waitForScreen(page, 'Settings');
      await page.getByRole('radio', { name: /^Type/u }).press('Space');
      await page.getByRole('textbox', { name: 'Seconds for a question' }).fill('600');
      await page.getByText('Saved', { exact: true }).waitFor();
      await press(page, 'Alt+3');
      await page.getByRole('textbox', { name: 'Your answer' }).fill('something else');
      await page.getByRole('button', { name: /^Pause/u }).waitFor();
    },
  },
  {
    name: 'a typed answer compared',
    open: async (page) => {
      await press(page, 'Enter');
      await page.getByRole('region', { name: 'What you typed' }).waitFor();
    },
  },
  {
    name: 'no exam yet',
    open: async (page) => {
      await press(page, 'g', 't');
      await page.getByRole('link', { name: 'Set a day' }).click();
      await waitForScreen(page, 'Know it by a day');
    },
  },
  {
    name: 'plan for an exam',
    open: async (page) => {
      await page.getByRole('button', { name: 'Make the plan' }).click();
      await waitForScreen(page, /^Your exam is in 10 days/u);
      await page.getByText('Day by day').click();
    },
  },
  {
    name: 'settings',
    open: async (page) => {
      await press(page, 'Escape', 'g', 's');
      await waitForScreen(page, 'Settings');
    },
  },
  {
    name: 'search before anything is typed',
    open: async (page) => {
      await press(page, 'Control+k');
      await page.getByRole('option', { name: /Go to Today/u }).waitFor();
    },
  },
  {
    name: 'results of a search',
    open: async (page) => {
      await page.getByRole('combobox').fill('security');
      await page.getByRole('group', { name: /^Facts/u }).waitFor();
    },
  },
  {
    name: 'a search for what is nowhere',
    open: async (page) => {
      await page.getByRole('combobox').fill('xylophone');
      await page.getByText('Nothing here says “xylophone”.').waitFor();
    },
  },
  {
    name: 'a rail of signs only',
    open: async (page) => {
      await press(page, 'Escape', '[');
      await page.getByRole('button', { name: 'Show names' }).waitFor();
    },
  },
  {
    name: 'keys',
    open: async (page) => {
      await press(page, '[', '?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an address that leads nowhere',
    open: async (page) => {
      await page.goto(new URL('/nowhere', page.url()).href);
      await waitForScreen(page, 'There is no such page');
    },
  },
];
