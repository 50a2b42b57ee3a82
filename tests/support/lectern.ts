import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A running Lectern, as `npm start` starts it. */
export type Running = {
  readonly url: string;
  /** Ends it as Ctrl-C does, once; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a crash does: at once, with all its processes. */
  readonly kill: () => Promise<number | null>;
};

/** Starts Lectern over a data folder, or the usual one, and waits until it prints its address. */
export async function startLectern(data: string | undefined, ...flags: readonly string[]): Promise<Running> {
  const child = spawnStart('--no-open', ...(data === undefined ? [] : ['--data', data]), ...flags);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await readyLine(child);
  return {
    url,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
    kill: () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      return ended;
    },
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
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be killed.
    detached: true,
  });
  // A failed test must not leave its Lectern behind.
  atExit(() => child.kill());
  return child;
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
