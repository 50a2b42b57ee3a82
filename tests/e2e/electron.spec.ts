import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch, type Shell } from '../stand-in/launch.ts';
import type { Report } from '../stand-in/report.ts';
import { newFolder } from '../support/folder.ts';
import { walkShell } from '../support/walk-shell.ts';

const NO_EDITS = {
  canCut: false,
  canCopy: false,
  canPaste: false,
  canUndo: false,
  canRedo: false,
  canDelete: false,
  canSelectAll: false,
  canEditRichly: false,
};

const ROOT = join(import.meta.dirname, '..', '..');

/** The first report of an event, once it has come. */
async function reported<E extends Report['event']>(
  { reports }: Shell,
  event: E,
): Promise<Extract<Report, { readonly event: E }>> {
  const find = () => reports.find((report) => report.event === event);
  await expect.poll(find).toBeDefined();
  return find() as Extract<Report, { readonly event: E }>;
}

async function open(data = newFolder()): Promise<{ readonly shell: Shell; readonly page: Page }> {
  const shell = launch(data);
  const page = await shell.page();
  await expect(page.getByRole('region', { name: 'What to do now' })).toBeVisible();
  return { shell, page };
}

/** Whether a line of the menu bar can be chosen just now. */
async function isOn(shell: Shell, label: string): Promise<boolean | undefined> {
  const bars = () => shell.reports.filter(({ event }) => event === 'menu');
  const before = bars().length;
  shell.tell({ command: 'look' });
  await expect.poll(() => bars().length).toBeGreaterThan(before);
  const bar = bars().at(-1) as Extract<Report, { readonly event: 'menu' }> | undefined;
  return bar?.items.find((item) => item.label === label)?.isOn;
}

/** Follows a link that a page should not hold; gives where the page is afterwards. */
async function follow(page: Page, href: string, target = ''): Promise<void> {
  await page.evaluate(
    ([address, name]) => {
      const link = document.createElement('a');
      Object.assign(link, { href: address, target: name });
      document.body.append(link);
      link.click();
    },
    [href, target] as const,
  );
}

test.afterEach(async () => {
  for (const shell of shells.splice(0)) await shell.kill();
});
const shells: Shell[] = [];

test('main, preload and screens run together: review, quiz, a second start, and the next start', async () => {
  const data = newFolder();
  await walkShell(async () => {
    const shell = launch(data);
    shells.push(shell);
    return {
      page: await shell.page(),
      minimize: async () => shell.tell({ command: 'minimize' }),
      startAgain: () => launch(data).ended,
      broughtBack: async () => {
        await reported(shell, 'restored');
        await reported(shell, 'focused');
      },
      close: () => {
        shell.tell({ command: 'close' });
        return shell.ended;
      },
    };
  });
});

test('is shown when it is painted, under its own scheme', async () => {
  const { shell } = await open();
  shells.push(shell);
  await reported(shell, 'shown');
  const order = shell.reports.map(({ event }) => event);
  expect(order.indexOf('painted')).toBeLessThan(order.indexOf('shown'));
  expect(shell.reports.filter(({ event }) => event === 'refused')).toEqual([]);
});

test('opens where it was closed, as large and as full', async () => {
  const data = newFolder();
  const first = launch(data);
  shells.push(first);
  await reported(first, 'painted');
  expect(await reported(first, 'placed')).toMatchObject({ width: 1180, height: 820, zoom: 1 });
  // On the display to the left, with its foot below the end of it.
  first.tell({ command: 'move', bounds: { x: -1000, y: 400, width: 900, height: 700 } });
  first.tell({ command: 'maximize' });
  first.tell({ command: 'close' });
  expect(await first.ended).toBe(0);

  const next = launch(data);
  shells.push(next);
  expect(await reported(next, 'placed')).toMatchObject({ x: -1000, y: 324, width: 900, height: 700 });
  await reported(next, 'maximized');
});

test('a page that has ended or does not answer is said, and loaded again with all that was answered', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await page.getByRole('button', { name: /^Show answer/u }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Good/u }).waitFor();
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeEnabled();

  shell.tell({ command: 'crash', reason: 'oom' });
  expect(await reported(shell, 'asked')).toMatchObject({
    message: 'This computer has run out of memory for Lectern.',
    detail: expect.stringContaining('Every answer you had given is kept'),
    buttons: ['Load it again', 'Close Lectern'],
  });
  shell.tell({ command: 'answer', response: 0 });
  await reported(shell, 'reloaded');
  const again = await shell.page();
  await expect(again.getByRole('button', { name: /^Undo/u })).toHaveAttribute('title', /^Undo: Good on/u);

  shell.tell({ command: 'hang' });
  shell.tell({ command: 'recover' });
  await reported(shell, 'withdrawn');
  expect(shell.reports.filter(({ event }) => event === 'killed')).toEqual([]);

  shell.tell({ command: 'hang' });
  await expect.poll(() => shell.reports.filter(({ event }) => event === 'asked').length).toBe(3);
  shell.tell({ command: 'answer', response: 0 });
  await reported(shell, 'killed');
  await expect.poll(() => shell.reports.filter(({ event }) => event === 'reloaded').length).toBe(2);
  // The end that was wanted is no trouble, so nothing more is asked.
  expect(shell.reports.filter(({ event }) => event === 'asked')).toHaveLength(3);

  shell.tell({ command: 'crash', reason: 'crashed' });
  await expect.poll(() => shell.reports.filter(({ event }) => event === 'asked').length).toBe(4);
  shell.tell({ command: 'answer', response: 1 });
  expect(await shell.ended).toBe(0);
});

test('the menus carry out the page’s own commands, greyed where they would do nothing', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  await expect.poll(() => isOn(shell, 'Go to Read')).toBe(true);
  await expect.poll(() => isOn(shell, 'Undo')).toBe(false);
  shell.tell({ command: 'choose', label: 'Go to Review' });
  await page.getByRole('button', { name: /^Show answer/u }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Good/u }).waitFor();
  await page.keyboard.press('3');
  await expect.poll(() => isOn(shell, 'Undo')).toBe(true);
  shell.tell({ command: 'choose', label: 'Undo' });
  await expect(page.getByText(/^Undone: Good on/u)).toBeVisible();

  // A dialog is answered before anything else, except for what is typed in it.
  shell.tell({ command: 'choose', label: 'Make a card of your own' });
  const field = page.getByRole('dialog').locator('textarea').first();
  await field.focus();
  await expect.poll(() => isOn(shell, 'Go to Read')).toBe(false);
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).spellcheck)).toBe(true);
  expect(await page.evaluate(() => document.body.spellcheck)).toBe(false);
  await page.keyboard.type('Bishkek');
  await expect.poll(() => isOn(shell, 'Undo')).toBe(true);
  shell.tell({ command: 'choose', label: 'Undo' });
  await expect(field).not.toHaveValue('Bishkek');
  await page.keyboard.press('Escape');

  shell.tell({
    command: 'context',
    params: { selectionText: 'nuclear-free zone', editFlags: { ...NO_EDITS, canCopy: true } },
  });
  expect((await reported(shell, 'popup')).items.map(({ label }) => label)).toEqual([
    'copy',
    '',
    'Look up “nuclear-free zone”',
    'Make a card',
  ]);
  await expect(page.getByRole('dialog')).toBeHidden();
  shell.tell({ command: 'choose-popup', label: 'Look up “nuclear-free zone”' });
  await expect(page.getByRole('combobox', { name: 'Search, or do something' })).toHaveValue(
    'nuclear-free zone',
  );
  // Without a dictionary on this computer, nothing is checked and nothing is asked for.
  expect(await reported(shell, 'spelling')).toMatchObject({ isOn: false, languages: [] });
  expect(shell.reports.filter(({ event }) => event === 'refused')).toEqual([]);
});

test('a file is saved where the learner says, a page as PDF, and a file that is let go opens nothing', async () => {
  const data = newFolder();
  const { shell, page } = await open(data);
  shells.push(shell);
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.waitForURL('**/progress');

  await expect.poll(() => isOn(shell, 'Save this page as PDF')).toBe(true);
  shell.tell({ command: 'target' });
  shell.tell({ command: 'choose', label: 'Save this page as PDF' });
  expect(await reported(shell, 'save-box')).toMatchObject({ name: 'lectern-progress.pdf' });
  const path = join(data, 'page.pdf');
  shell.tell({ command: 'target', path });
  shell.tell({ command: 'choose', label: 'Save this page as PDF' });
  await expect(page.getByText('The page is saved as PDF.')).toBeVisible();
  expect(readFileSync(path, 'latin1').startsWith('%PDF-')).toBe(true);
  // In the place of a folder it cannot be written, and that is said.
  shell.tell({ command: 'target', path: data });
  shell.tell({ command: 'choose', label: 'Save this page as PDF' });
  await expect(page.getByText('The file could not be written there.')).toBeVisible();

  // On paper there is no way to other screens, and nothing to press.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation', { name: 'Lectern' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.emulateMedia({ media: null, colorScheme: null });

  const ends = await page.evaluate(async (chosen) => {
    const { call } = Reflect.get(globalThis, 'lectern') as {
      readonly call: (method: string, params: object) => Promise<unknown>;
    };
    return [
      await call('shell.save', { name: '../up.md', text: 'x' }),
      await call('shell.save', { name: 'notes.md', text: 'Bishkek', path: chosen }),
    ];
  }, path);
  expect(ends).toMatchObject([{ error: { kind: 'malformed' } }, { error: { kind: 'malformed' } }]);

  const isRefused = await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['{}'], 'quiz.json', { type: 'application/json' }));
    const event = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(isRefused).toBe(true);
  await expect(page.getByText(/^Lectern opens no files/u)).toBeVisible();
});

test('links open where they lead: at the first start, from a second one, and as a Mac hands them over', async () => {
  const data = newFolder();
  const shell = launch(data, undefined, 'lectern://fact/session-date');
  shells.push(shell);
  const page = await shell.page();
  await expect(page.locator('mark').first()).toContainText('November 28');
  expect(await reported(shell, 'registered')).toMatchObject({ protocol: 'lectern' });

  expect(await launch(data, undefined, '--', 'lectern://entity/csto').ended).toBe(0);
  await page.waitForURL('**/explore/entities/csto');
  await reported(shell, 'focused');

  shell.tell({ command: 'follow', url: 'lectern://review/agenda' });
  await page.waitForURL('**/review?topic=agenda');
  shell.tell({ command: 'follow', url: 'lectern://fact/../settings' });
  shell.tell({ command: 'follow', url: 'lectern://words/0-25' });
  await page.waitForURL('**/read?words=0-25');
  await expect(page.locator('mark').first()).toBeFocused();

  await page.keyboard.press('v');
  await expect.poll(() => isOn(shell, 'Copy a link to the selected words')).toBe(true);
  shell.tell({ command: 'choose', label: 'Copy a link to the selected words' });
  expect(await reported(shell, 'copied')).toMatchObject({
    text: expect.stringMatching(/^lectern:\/\/words\/\d+-\d+$/u),
  });
});

test('what is due stands on the sign, a theme is followed, and a reminder waits to be asked for', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  expect(await reported(shell, 'badge')).toMatchObject({ count: 0 });
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await page.getByRole('button', { name: /^Show answer/u }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Good/u }).waitFor();
  await page.keyboard.press('3');
  const badges = () => shell.reports.flatMap((report) => (report.event === 'badge' ? [report.count] : []));
  await expect.poll(() => badges().at(-1)).toBe(1);

  await page.keyboard.press('g');
  await page.keyboard.press('s');
  const reminder = page.getByRole('combobox', { name: 'Remind me each day' });
  await expect(reminder).toHaveValue('');
  await reminder.selectOption('9');
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible();
  await page.reload();
  await expect(reminder).toHaveValue('9');
  await expect.poll(() => isOn(shell, 'Sepia theme')).toBe(true);
  shell.tell({ command: 'choose', label: 'Sepia theme' });
  await expect
    .poll(() => shell.reports.flatMap((report) => (report.event === 'theme' ? [report.theme] : [])).at(-1))
    .toBe('light');
});

test('a reminder is shown at its hour, and leads to the cards', async () => {
  const folder = newFolder();
  const entry = join(folder, 'main.mjs');
  writeFileSync(
    entry,
    `import { app } from 'electron';
     import { showDue } from ${JSON.stringify(join(ROOT, 'src', 'main', 'electron', 'due.ts'))};
     await app.whenReady();
     let hour = 8;
     const dispatch = () => ({ ok: true, value: { cards: 12, reminderHour: 9 } });
     const look = showDue(
       dispatch,
       () => ({ at: hour++ * 3_600_000, offsetMinutes: 0 }),
       () => process.send({ event: 'focused' }),
     );
     process.on('message', look);`,
  );
  const shell = launch(folder, entry);
  shells.push(shell);
  await reported(shell, 'badge');
  expect(shell.reports.some(({ event }) => event === 'notified')).toBe(false);
  shell.tell({ command: 'look' });
  expect(await reported(shell, 'notified')).toMatchObject({ title: '12 cards are due' });
  shell.tell({ command: 'click-notification' });
  await reported(shell, 'focused');
});

test('the end waits for a backup, and a start meanwhile is made up for', async () => {
  const folder = newFolder();
  const entry = join(folder, 'main.mjs');
  writeFileSync(
    entry,
    `import { writeFileSync } from 'node:fs';
     import { app } from 'electron';
     import { closeBeforeQuit } from ${JSON.stringify(join(ROOT, 'src', 'main', 'electron', 'quit.ts'))};
     let finish;
     let work = new Promise((resolve) => { finish = () => { work = undefined; resolve(); }; });
     closeBeforeQuit(() => work, () => process.send({ event: 'closed' }));
     await app.whenReady();
     app.quit();
     app.emit('second-instance', {}, [], '', {});
     finish();`,
  );
  const shell = launch(folder, entry);
  shells.push(shell);
  expect(await shell.ended).toBe(0);
  expect(shell.reports.map(({ event }) => event)).toEqual(['endpoint', 'waiting', 'relaunched', 'closed']);
});

test('stays on its own pages, and opens no second window', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  const before = page.url();
  await follow(page, 'https://evil.example/');
  expect(await reported(shell, 'refused')).toMatchObject({
    what: 'navigation',
    url: 'https://evil.example/',
  });
  expect(page.url()).toBe(before);
  await follow(page, 'https://example.org/more', '_blank');
  expect(await reported(shell, 'external')).toMatchObject({ url: 'https://example.org/more' });
  expect(
    page
      .context()
      .pages()
      .filter((each) => each.url().includes('example.org')),
  ).toEqual([]);
});

test('denies every permission', async () => {
  const { shell } = await open();
  shells.push(shell);
  for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
    shell.tell({ command: 'permission', name });
    expect(await reported(shell, 'permission')).toMatchObject({ asked: false, checked: false });
  }
});

test('answers nothing but its files, with the policy on each', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  const answers = await page.evaluate(async () => {
    const paths = ['/../package.json', '/%2e%2e/package.json', '/assets/../../package.json', '/none.js'];
    const statuses = [];
    for (const path of paths) statuses.push((await fetch(path)).status);
    const own = await fetch('/');
    const notices: unknown = await (await fetch('/notices.json')).json();
    return { statuses, notices, policy: own.headers.get('content-security-policy') };
  });
  expect(answers.statuses).toEqual([404, 404, 404, 404]);
  expect(answers.notices).toContainEqual(expect.objectContaining({ name: 'electron', licence: 'MIT' }));
  expect(answers.policy).toContain("default-src 'none'");
  expect(answers.policy).toContain("require-trusted-types-for 'script'");
});

test('the bridge has one function, clones what it carries, and parses it', async () => {
  const { shell, page } = await open();
  shells.push(shell);
  const seen = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'lectern') as {
      readonly call: (method: unknown, params: unknown) => Promise<unknown>;
    };
    const tried = (act: () => unknown) =>
      Promise.resolve()
        .then(act)
        .catch((error: unknown) => String(error));
    return {
      keys: Object.keys(bridge),
      frozen: Object.isFrozen(bridge),
      unclonable: await tried(() => bridge.call('library.list', { toString: () => 'x' })),
      unknown: await tried(() => bridge.call('__proto__', {})),
      hostile: await tried(() => bridge.call('today.get', { dossier: { $gt: '' } })),
      node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    };
  });
  expect(seen).toMatchObject({
    keys: ['call'],
    frozen: true,
    unclonable: expect.stringContaining('DataCloneError'),
    unknown: { ok: false, error: { kind: 'unknown-method' } },
    hostile: { ok: false, error: { kind: 'malformed' } },
    node: 'undefinedundefined',
  });
});

test('says what is wrong in a box of the system when the data cannot be opened', async () => {
  const data = newFolder();
  writeFileSync(join(data, 'lectern.db'), 'no database at all, but long enough to be read as one'.repeat(40));
  const shell = launch(data);
  shells.push(shell);
  expect(await reported(shell, 'error-box')).toMatchObject({ title: 'Lectern cannot start' });
  expect(await shell.ended).toBe(1);
});
