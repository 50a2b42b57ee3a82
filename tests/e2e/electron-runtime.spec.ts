import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { hasDisplay } from '../../scripts/lib/browser.mjs';
import { findRuntime } from '../../scripts/lib/electron-runtime.mjs';
import { BROWSER_ARGS } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { type OpenedShell, walkShell } from '../support/walk-shell.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Why Electron itself cannot be tried here. */
function whyNot(): string | undefined {
  if (findRuntime() === undefined)
    return 'its runtime is not installed (npm start -- --electron fetches it where it can be had)';
  return hasDisplay() ? undefined : 'there is no display for its window';
}

const opened: ElectronApplication[] = [];
test.afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function open(runtime: string, data: string): Promise<OpenedShell> {
  const args = [...BROWSER_ARGS, ROOT, `--data=${data}`];
  const app = await _electron.launch({ executablePath: runtime, args });
  opened.push(app);
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  return {
    page: await app.firstWindow(),
    minimize: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize()),
    startAgain: () => new Promise((resolve) => spawn(runtime, args).once('exit', resolve)),
    broughtBack: () =>
      expect
        .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
        .toBe(false),
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return ended;
    },
  };
}

test('Electron itself starts, reviews, quizzes, takes a second start for the first, and starts anew', async () => {
  const reason = whyNot();
  if (reason !== undefined) console.log(`Electron itself was not tried: ${reason}. Its stand-in was.`);
  test.info().skip(reason !== undefined, reason);
  const data = newFolder();
  await walkShell(() => open(findRuntime() ?? '', data));
});
