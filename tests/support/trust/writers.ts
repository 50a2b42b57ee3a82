import { type ChildProcess, spawn } from 'node:child_process';
import { atExit } from '../at-exit.ts';
import { ROOT } from '../core.ts';

/** What a writer said until it ended: acknowledged actions in their order. */
export type Said = {
  readonly acks: readonly (readonly unknown[])[];
  readonly problems: readonly string[];
  readonly isOpened: boolean;
  /** The backup whose restoring was under way when it ended. */
  readonly restoring: string | undefined;
};

/** A writer that has loaded its code and waits for its folder. */
type Writer = { readonly child: ChildProcess; readonly lines: string[]; readonly ended: Promise<void> };

/** Starts writers ahead, so that a round does not wait for code to load. */
export function createWriters(script: string, ahead: number) {
  const waiting: Writer[] = [];
  const spawnOne = (): Writer => {
    const child = spawn(process.execPath, [script, ROOT], { stdio: ['pipe', 'pipe', 'inherit'] });
    atExit(() => child.kill('SIGKILL'));
    const lines: string[] = [];
    let rest = '';
    child.stdout?.on('data', (text) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    return { child, lines, ended: new Promise((resolve) => child.once('close', () => resolve())) };
  };
  return {
    /** Lets one write to a folder, and kills it so many milliseconds after so many lines of what it says. */
    run: async (task: {
      data: string;
      seed: number;
      at: number;
      count?: number;
      killAfter?: number;
      afterLines?: number;
    }): Promise<Said> => {
      while (waiting.length < ahead) waiting.push(spawnOne());
      const { child, lines, ended } = waiting.shift() ?? spawnOne();
      await until(() => lines.length > 0);
      child.stdin?.write(`${task.data}\t${task.seed}\t${task.at}\t${task.count ?? 1_000_000}\n`);
      if (task.killAfter !== undefined) {
        await until(() => lines.length >= 1 + (task.afterLines ?? 0) || child.exitCode !== null);
        await new Promise((resolve) => setTimeout(resolve, task.killAfter));
        child.kill('SIGKILL');
      }
      await ended;
      const said = (what: string) =>
        lines
          .filter((line) => line.startsWith(`${what} `))
          .map((line) => JSON.parse(line.slice(what.length + 1)));
      const last = lines.filter((line) => !line.startsWith('problem ')).at(-1) ?? '';
      return {
        acks: said('ack'),
        problems: said('problem'),
        isOpened: said('open').length > 0,
        restoring: last.startsWith('restoring ') ? said('restoring').at(-1) : undefined,
      };
    },
    stop: () => {
      for (const { child } of waiting.splice(0)) child.kill('SIGKILL');
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}
