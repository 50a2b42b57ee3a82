import type { Locator, Page } from '@playwright/test';
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

/** The text of an element as `toHaveText` reads it; `innerText` breaks the line around what only readers hear. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? '';
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

/** The button that leads on from a question that was judged. */
const onward = (page: Page) =>
  page.getByRole('button', { name: /Next question|Show the result|End the round/u });

/** Answers the question at hand, rightly or not, unless that is done, and waits for what came of it. */
export async function answerQuestion(page: Page): Promise<void> {
  const fields = page.getByRole('textbox');
  const check = page.getByRole('button', { name: 'Check' });
  // Some kinds of answers are loaded when they are first asked for.
  await fields.or(check).or(page.locator('.option')).or(onward(page)).first().waitFor();
  if (await onward(page).isVisible()) return;
  if (await fields.first().isVisible()) {
    // A sentence may have several blanks.
    for (const field of await fields.all()) await field.fill('something else');
    await press(page, 'Enter');
  } else {
    await press(page, '1');
    if (await check.isVisible()) await checkAnswer(page);
  }
  await onward(page).waitFor();
}

/** Gives an answer that is made in several steps as it is: once to hear what is missing, then again. */
export async function checkAnswer(page: Page): Promise<void> {
  const hint = page.getByText('Check again');
  await press(page, 'Enter');
  await hint.or(onward(page)).waitFor();
  if (await hint.isVisible()) await press(page, 'Enter');
}

/** Chooses the kinds of questions with these names, and no others, where a quiz is set up. */
export async function chooseKinds(page: Page, ...kinds: readonly string[]): Promise<void> {
  await page.getByText('Choose each kind').click();
  const boxes = page.locator('.setup-kinds').getByRole('checkbox');
  for (const box of await boxes.all()) await box.setChecked(false);
  for (const name of kinds) await page.getByRole('checkbox', { name, exact: true }).setChecked(true);
}

/** Answers the questions of a practice until its round is over. */
export async function answerRound(page: Page): Promise<void> {
  const over = page.getByRole('heading', { level: 1, name: /^Round \d+: / });
  while (!(await over.isVisible())) {
    const place = await page.locator('.dots-words').innerText();
    await answerQuestion(page);
    await press(page, 'Enter');
    await page.locator('.dots-words').filter({ hasNotText: place }).or(over).first().waitFor();
  }
}
