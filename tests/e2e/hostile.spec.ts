import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openDoor } from '../../src/main/http/server.ts';
import { readAssets } from '../../src/main/site/assets.ts';
import { ATTACKS, aHostileDossier } from '../support/attacks.ts';
import { aCore, type Core, HARBOUR, ROOT } from '../support/core.ts';

/** What an attack would leave in the page if any of it were read as markup. */
const PLANTED = [
  'script, iframe, object, embed, base, math, animate, foreignObject, meta[http-equiv], img:not([src="/icon.png"])',
  '[onerror], [onload], [onfocus], [ontoggle], [onbegin], [onclick], [srcdoc]',
  'a[href]:not([href^="/"]):not([href^="#"]), a[href^="//"]',
].join(', ');

const SCREENS = [
  '/',
  '/read',
  '/review',
  '/quiz',
  '/explore',
  '/explore/map',
  '/explore/timeline',
  '/explore/agenda',
  '/library',
  '/library/cards',
  '/study',
  '/exam',
  '/highlights',
  '/progress',
  '/settings',
  '/about',
];

type Watched = { readonly page: Page; readonly origin: string; readonly alarms: readonly string[] };

/** Serves a core to a page, and notes whatever an attack could bring about. */
async function serve(page: Page, core: Core): Promise<Watched> {
  const door = await openDoor(0);
  if (!door.ok) throw new Error('A free port is always free.');
  const { origin, address } = door.value.serve(core.dispatch, readAssets(join(ROOT, 'out', 'renderer')));
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) alarms.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) alarms.push(message.text());
  });
  page.on('pageerror', (error) => alarms.push(`error ${error.message}`));
  page.context().on('page', (opened) => alarms.push(`window ${opened.url()}`));
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
  return { page, origin, alarms };
}

/** Whether a page shows text only, and keeps its layout. */
async function expectHarmless({ page, origin, alarms }: Watched): Promise<void> {
  const planted = await page.evaluate(
    (selector) => [...document.querySelectorAll(`body :is(${selector})`)].map((element) => element.outerHTML),
    PLANTED,
  );
  expect(planted.filter((html) => !html.startsWith('<script type="module"'))).toEqual([]);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth === clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.className);
  });
  expect(wide, page.url()).toEqual([]);
  expect(page.url().startsWith(origin)).toBe(true);
  expect(alarms).toEqual([]);
}

for (const width of [1280, 320]) {
  test(`a hostile dossier is text on every screen, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const core = aCore(aHostileDossier());
    for (const entity of ['ada-brand', 'port-elin', 'council-meeting']) {
      core.call('entity.get', { dossier: HARBOUR, entity });
    }
    const watched = await serve(page, core);
    for (const path of [...SCREENS, '/explore/entity/ada-brand']) {
      await page.goto(`${watched.origin}${path}`);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
      await page.waitForLoadState('networkidle');
      await expectHarmless(watched);
    }
    expect(core.reports).toEqual([]);
  });
}

test('cards, notes and filters of the learner are text wherever they come up', async ({ page }) => {
  const core = aCore();
  ATTACKS.forEach((attack, index) => {
    const draft = { form: 'basic' as const, front: `${index} ${attack}`, back: attack, topic: 'council' };
    core.call('own.create', { dossier: HARBOUR, draft });
    core.call('highlight.create', {
      dossier: HARBOUR,
      start: index * 3,
      end: index * 3 + 2,
      colour: 'yellow',
      note: attack,
    });
    core.call('filters.save', { dossier: HARBOUR, name: attack.slice(0, 80), search: attack });
  });
  const watched = await serve(page, core);
  for (const path of SCREENS) {
    await page.goto(`${watched.origin}${path}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectHarmless(watched);
  }
  await page.goto(`${watched.origin}/highlights`);
  await expect(page.getByText('<img src=x onerror=alert(1)>', { exact: true }).first()).toBeVisible();
  expect(core.reports).toEqual([]);
});

test('every query is one, however it is written', async ({ page }) => {
  // Thirty-two attacks, each on a page of its own.
  test.slow();
  const core = aCore();
  const watched = await serve(page, core);
  await page.goto(`${watched.origin}/library/cards`);
  for (const attack of ATTACKS) {
    await page.getByRole('searchbox', { name: 'Search' }).fill(attack);
    await page.waitForLoadState('networkidle');
  }
  await expectHarmless(watched);
  await page.goto(`${watched.origin}/read`);
  // The keys are there once the screen is.
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Control+k');
  for (const attack of ATTACKS) {
    await page.getByRole('combobox', { name: 'Search, or do something' }).fill(attack);
    await page.waitForLoadState('networkidle');
    await expectHarmless(watched);
  }
  for (const attack of ATTACKS) {
    await page.goto(
      `${watched.origin}/read?words=${encodeURIComponent(attack)}&fact=${encodeURIComponent(attack)}`,
    );
    await expect(page.getByRole('main')).toBeVisible();
  }
  await expectHarmless(watched);
  expect(core.reports).toEqual([]);
});
