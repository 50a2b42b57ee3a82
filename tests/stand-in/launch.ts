import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { atExit } from '../support/at-exit.ts';
import type { Command, Report } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const REGISTER = join(import.meta.dirname, 'register.ts');

/** A built main process that runs on the stand-in. */
export type Shell = {
  /** Its window; there once Chromium is. */
  readonly page: () => Promise<Page>;
  readonly reports: readonly Report[];
  readonly tell: (command: Command) => void;
  /** Comes with the exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it and its Chromium, whatever they are doing. */
  readonly kill: () => Promise<void>;
};

/** Starts a main process, the built one unless told otherwise, over a data folder, with more arguments. */
export function launch(
  data: string,
  entry = join(ROOT, 'out', 'main', 'index.js'),
  ...args: readonly string[]
): Shell {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', REGISTER, entry, `--data=${data}`, ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  atExit(() => child.kill('SIGKILL'));
  const reports: Report[] = [];
  let chromiumId: number | undefined;
  const endChromium = () => {
    if (chromiumId !== undefined) end(chromiumId);
    chromiumId = undefined;
  };
  const endpoint = new Promise<string>((resolve) => {
    child.on('message', (report: Report) => {
      reports.push(report);
      if (report.event !== 'endpoint') return;
      chromiumId = report.pid;
      atExit(endChromium);
      resolve(report.url);
    });
  });
  let browser: Promise<Browser> | undefined;
  return {
    page: async () => {
      browser ??= endpoint.then((url) => chromium.connectOverCDP(url));
      const [context] = (await browser).contexts();
      if (context === undefined) throw new Error('Chromium has its default context.');
      // It stands at a blank page until its first address is loaded.
      const find = () => context.pages().find((page) => page.url().includes('lectern-app'));
      while (find() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
      return find() as Page;
    },
    reports,
    tell: (command) => void child.send(command),
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    kill: async () => {
      child.kill('SIGKILL');
      // The test lets go of Chromium before it ends; otherwise the next test would find it closed.
      await (await browser)?.close();
      endChromium();
    },
  };
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
