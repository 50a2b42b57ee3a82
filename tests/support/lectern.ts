import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A running Lectern, as `npm start` starts it. */
export type Running = { readonly url: string; readonly stop: () => Promise<number | null> };

/** A new, empty folder for a learner's data. */
export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lectern-test-'));
}

/** Starts Lectern over a data folder and waits until it prints its address. */
export async function startLectern(data: string, ...flags: readonly string[]): Promise<Running> {
  const child = spawnStart('--no-open', '--data', data, ...flags);
  const url = await readyLine(child);
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => resolve(code));
        child.kill('SIGINT');
      }),
  };
}

/** Starts Lectern and waits for its end; gives all it printed. */
export function runStart(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  const child = spawnStart(...args);
  const texts = { out: '', error: '' };
  child.stdout?.on('data', (text) => {
    texts.out += text;
  });
  child.stderr?.on('data', (text) => {
    texts.error += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
}

function spawnStart(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (text) => {
      printed += text;
    });
    child.stdout?.on('data', (text) => {
      const url = /^Ready: (\S+)$/mu.exec(String(text))?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) =>
      reject(new Error(`Lectern ended with ${code} before it was ready: ${printed}`)),
    );
  });
}
