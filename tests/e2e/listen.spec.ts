import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import type { Running } from '../support/lectern.ts';
import { openApp, press } from '../support/screens.ts';
import { endSentence, giveVoices, readSpeech } from '../support/speech.ts';

async function openArticle(page: Page, lectern: Running): Promise<void> {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('heading', { name: 'Afghan issue' }).waitFor();
}

const lastSpoken = async (page: Page) => (await readSpeech(page)).spoken.at(-1) ?? '';
const bar = (page: Page) => page.getByRole('region', { name: 'Listen' });

/** The words of the article that are lit as spoken. */
function litWords(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('reading-spoken') ?? [])].join(''));
}

test('reads aloud by a voice of this computer, sentence by sentence, by keyboard', async ({
  page,
  lectern,
}) => {
  await giveVoices(page);
  await openArticle(page, lectern);
  const html = () => page.locator('.reading-paragraph').first().innerHTML();
  const before = await html();

  await test.step('begins where the learner reads, with the sentence lit and the text untouched', async () => {
    await press(page, 'l');
    await expect.poll(() => lastSpoken(page)).toMatch(/^Ada 1: In Bishkek, the capital of Kyrgyzstan/u);
    await expect.poll(() => litWords(page)).toMatch(/^In Bishkek.*on November 28\.$/u);
    await expect(bar(page)).toContainText('Sentence 1 of');
    expect(await html()).toBe(before);
  });

  await test.step('goes on by itself, and back and forth by key', async () => {
    await endSentence(page);
    await expect.poll(() => lastSpoken(page)).toMatch(/It is attended by Russian President/u);
    await press(page, '.');
    await expect.poll(() => lastSpoken(page)).toMatch(/According to the Kremlin/u);
    await press(page, ',');
    await expect.poll(() => lastSpoken(page)).toMatch(/It is attended/u);
  });

  await test.step('pauses, keeps the sentence, and goes on from its beginning', async () => {
    await press(page, 'l');
    await expect(bar(page).getByRole('button', { name: 'Play' })).toBeVisible();
    expect((await readSpeech(page)).isSpeaking).toBe(false);
    expect(await litWords(page)).toMatch(/^It is attended/u);
    const count = (await readSpeech(page)).spoken.length;
    await press(page, 'l');
    await expect.poll(async () => (await readSpeech(page)).spoken.length).toBe(count + 1);
    await expect.poll(() => lastSpoken(page)).toMatch(/It is attended/u);
  });

  await test.step('changes speed and voice, which are kept', async () => {
    await press(page, ']', ']');
    await expect.poll(() => lastSpoken(page)).toMatch(/^Ada 1.3: It is attended/u);
    const voice = page.getByRole('combobox', { name: 'Voice' });
    await expect(voice.getByRole('option')).toHaveText(['Ada (en_US)', 'Ben (en-GB)']);
    await voice.selectOption('Ben (en-GB)');
    await expect.poll(() => lastSpoken(page)).toMatch(/^Ben 1.3: It is attended/u);
    await voice.blur();
    await press(page, 'Escape');
    await expect(bar(page)).toHaveCount(0);
    expect(await litWords(page)).toBe('');
    await page.reload();
    await page.getByRole('heading', { name: 'Afghan issue' }).waitFor();
    await press(page, 'l');
    await expect.poll(() => lastSpoken(page)).toMatch(/^Ben 1.3: /u);
  });

  await test.step('stops when the learner leaves', async () => {
    await press(page, 'g', 't');
    await expect.poll(async () => (await readSpeech(page)).isSpeaking).toBe(false);
  });
  expect((await readSpeech(page)).offences).toEqual([]);
});

test('begins at the selected words, or at the passage with the focus', async ({ page, lectern }) => {
  await giveVoices(page);
  await openArticle(page, lectern);
  await press(page, 'j', 'j', 'j');
  await press(page, 'l');
  await expect.poll(() => lastSpoken(page)).toMatch(/A number of topics are expected/u);
  await press(page, 'Escape');
  const paragraph = page.locator('.reading-paragraph', {
    hasText: 'So far, the organization can be compared',
  });
  await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const selection = window.getSelection();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('participates in the') ?? -1;
      if (at >= 0) selection?.setBaseAndExtent(node, at, node, at + 12);
    }
  });
  await press(page, 'l');
  await expect.poll(() => lastSpoken(page)).toMatch(/Belarus participates in the organization with/u);
  expect((await readSpeech(page)).offences).toEqual([]);
});

test('scrolls along, but not when the learner has scrolled away', async ({ page, lectern }) => {
  await giveVoices(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openArticle(page, lectern);
  await press(page, 'l');
  await expect.poll(() => lastSpoken(page)).toMatch(/In Bishkek/u);
  for (let sentence = 2; sentence < 9; sentence += 1) {
    await endSentence(page);
    await expect(bar(page)).toContainText(`Sentence ${sentence} of`);
  }
  const scroll = () => page.evaluate(() => window.scrollY);
  await expect.poll(scroll).toBeGreaterThan(100);

  await page.mouse.move(640, 400);
  const scrolled = page.evaluate(
    () => new Promise((done) => document.addEventListener('scrollend', () => done(true), { once: true })),
  );
  await page.mouse.wheel(0, 4000);
  await scrolled;
  const away = await scroll();
  await endSentence(page);
  await expect(bar(page)).toContainText('Sentence 9 of');
  expect(await scroll()).toBe(away);
  await press(page, '.');
  await expect.poll(scroll).toBeLessThan(away - 500);
});

test('says plainly when a voice fails, and goes on with it when asked', async ({ page, lectern }) => {
  await giveVoices(page);
  await openArticle(page, lectern);
  await press(page, 'l');
  await expect.poll(() => lastSpoken(page)).toMatch(/In Bishkek/u);
  await endSentence(page, 'break');
  const problem = bar(page).getByRole('status').last();
  await expect(problem).toContainText('This voice stopped with an error');
  await press(page, 'l');
  await expect(problem).toHaveText('');
  await expect.poll(async () => (await readSpeech(page)).spoken.length).toBe(2);
});

test('says plainly when there are only voices that send the text away', async ({ page, lectern }) => {
  await giveVoices(page, [
    { voiceURI: 'cloud', name: 'Cloud', lang: 'en-GB', localService: false, default: true },
  ]);
  await openArticle(page, lectern);
  await press(page, 'l');
  await expect(bar(page)).toContainText('none for English that works without the network');
  await press(page, 'l', '.');
  expect((await readSpeech(page)).spoken).toEqual([]);
});

test('says plainly when this computer has no voice at all', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(bar(page)).toContainText('no voice that could read English aloud');
  await expect(page.getByRole('status').filter({ hasText: 'There is nothing to hear.' })).toHaveCount(1);
  await press(page, 'Escape');
  await expect(bar(page)).toHaveCount(0);
});
