import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import type { Running } from '../support/lectern.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

async function openMap(page: Page, lectern: Running): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, lectern);
  await press(page, 'g', 'e');
  await waitForScreen(page, 'People and bodies');
  await press(page, '2');
  await waitForScreen(page, 'Map');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await map.getByRole('button', { name: 'Russia', exact: true }).waitFor();
  return map;
}

/** The middle of what can be pressed, in pixels of the window. */
async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('leads by keyboard to a place, its facts, the sentence that proves one, and back to the place', async ({
  page,
  lectern,
}) => {
  const map = await openMap(page, lectern);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await press(page, 'Tab', 'Tab');
  await expect(map).toBeFocused();
  const russia = map.getByRole('button', { name: 'Russia', exact: true });
  const bishkek = map.getByRole('button', { name: 'Bishkek', exact: true });
  const before = await middleOf(bishkek);
  await press(page, 'ArrowLeft');
  await expect.poll(async () => (await middleOf(bishkek)).x).toBeGreaterThan(before.x + 70);
  await press(page, '0');
  await expect.poll(() => middleOf(bishkek)).toEqual(before);
  await bishkek.focus();
  await press(page, '-', '-', '-', '-');
  await expect(map.locator(':focus')).toHaveAccessibleName(/Bishkek/u);
  await press(page, '0');
  await bishkek.waitFor();
  await expect.poll(() => middleOf(bishkek)).toEqual(before);
  await bishkek.focus();
  await expect(async () => {
    await press(page, 'ArrowLeft');
    await expect(bishkek).toHaveCount(0, { timeout: 100 });
  }).toPass();
  await expect(map).toBeFocused();
  await press(page, '0');
  await press(page, 'Tab');
  await expect(russia).toBeFocused();

  const cluster = map.getByRole('button', { name: /^Dushanbe and \d more: .*Harb-Maidon/u });
  await cluster.focus();
  await press(page, 'Enter');
  await expect(map.getByRole('button', { name: 'Dushanbe', exact: true })).toBeFocused();

  const ground = map.getByRole('button', { name: 'Harb-Maidon approximate' });
  await ground.focus();
  await press(page, 'Enter');
  const card = page.getByRole('dialog', { name: 'Harb-Maidon' });
  await expect(card).toContainText('approximate, within 50 km');
  await expect(card).toContainText('Never tested');
  await press(page, 'Escape');
  await expect(ground).toBeFocused();

  await press(page, 'Enter');
  await card
    .getByRole('link', { name: /^Show in article/u })
    .first()
    .focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
  await press(page, 'b');
  await waitForScreen(page, 'Map');
  await expect(ground).toBeFocused();
});

test('moves and enlarges by mouse, and lets the page scroll past', async ({ page, lectern }) => {
  const map = await openMap(page, lectern);
  const bishkek = map.getByRole('button', { name: 'Bishkek', exact: true });
  const kazakhstan = map.getByRole('button', { name: 'Kazakhstan' });
  const [start, other] = [await middleOf(bishkek), await middleOf(kazakhstan)];
  const hint = page.getByText('Hold Ctrl or ⌘ to zoom');

  await page.mouse.move(start.x, start.y + 60);
  await expect(hint).toHaveCSS('opacity', '0');
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);
  await expect(hint).toHaveCSS('opacity', '1');
  expect(await middleOf(bishkek)).toEqual({ x: start.x, y: start.y - 200 });
  await page.evaluate(() => window.scrollTo(0, 0));

  await page.mouse.move(other.x, other.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => (await middleOf(bishkek)).x - other.x)
    .toBeGreaterThan(1.5 * (start.x - other.x));

  await page.getByRole('button', { name: 'Show the map as it opened' }).click();
  await expect.poll(() => middleOf(bishkek)).toEqual(start);
  await page.mouse.move(start.x - 30, start.y + 60);
  await page.mouse.down();
  await page.mouse.move(start.x - 130, start.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => middleOf(bishkek)).toEqual({ x: start.x - 100, y: start.y - 20 });

  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await bishkek.click();
  await expect(page.getByRole('dialog', { name: 'Bishkek' })).toContainText('42.87° N');
});

test('lists the same places with their facts, and shows each on the map', async ({ page, lectern }) => {
  const map = await openMap(page, lectern);
  const list = page.getByRole('region', { name: 'List of places' });
  await expect(list.getByRole('heading', { level: 2 })).toHaveText([
    'Members of the CSTO',
    'Other countries',
    'Places',
  ]);
  await expect(list.getByRole('listitem').filter({ hasText: 'Harb-Maidon' })).toContainText('approximate');

  await list.getByRole('button', { name: 'Tajikistan', exact: true }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Tajikistan' })).toContainText(/\d+ facts/u);
  await press(page, 'Escape');
  await expect(list.getByRole('button', { name: 'Tajikistan', exact: true })).toBeFocused();

  for (const name of ['Tajik-Afghan border', 'United States', 'Ishkobod border outpost']) {
    await list.getByRole('button', { name: `Show ${name} on the map` }).focus();
    await press(page, 'Enter');
    await expect(map.locator(':focus')).toHaveAccessibleName(new RegExp(name, 'u'));
    await expect(map.locator(':focus')).toBeInViewport();
  }

  await map.getByRole('button', { name: /^Moscow and 1 more/u }).waitFor({ state: 'detached' });
  await press(page, '0');
  await map.getByRole('button', { name: /^Moscow and 1 more/u }).click();
  const together = page.getByRole('dialog', { name: 'Places that lie together' });
  await together.getByRole('button', { name: 'CSTO Headquarters' }).click();
  await expect(page.getByRole('dialog', { name: 'CSTO Headquarters' })).toContainText('approximate');
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 320, height: 200 },
]) {
  test(`can be used at ${viewport.width} by ${viewport.height} pixels`, async ({ page, lectern }) => {
    await page.setViewportSize(viewport);
    const map = await openMap(page, lectern);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const sign of await map.getByRole('button').all()) {
      const box = await sign.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await map.getByRole('button', { name: 'Russia', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Russia' })).toContainText(/\d+ facts/u);
  });
}

test('draws the map without asking anyone but this computer', async ({ page, lectern }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const map = await openMap(page, lectern);
  await press(page, '+', '+', '+');
  await map.getByRole('button').first().waitFor();
  expect(asked.length).toBeGreaterThan(0);
  const { origin } = new URL(lectern.url);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
});

test('leads from the page of a place to the place, and from who has none nowhere', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await page.goto(new URL('/explore/entities/harb-maidon', page.url()).href);
  await waitForScreen(page, 'Harb-Maidon');
  await page.getByRole('link', { name: 'Show on the map' }).press('Enter');
  await waitForScreen(page, 'Map');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(map.getByRole('button', { name: 'Harb-Maidon approximate' })).toBeVisible();
  await page.goto(new URL('/explore/entities/emomali-rakhmon', page.url()).href);
  await waitForScreen(page, 'Emomali Rakhmon');
  await expect(page.getByRole('link', { name: 'Show on the map' })).toHaveCount(0);
});
