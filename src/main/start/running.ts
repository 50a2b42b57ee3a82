import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../storage/durable.ts';

/** What a running Lectern says of itself, in a file for this user alone. The key asks for its window, and no more. */
const format = z.object({ pid: z.int(), port: z.int().min(1).max(65_535), key: z.string().min(32) });
type Running = z.output<typeof format>;

const pathOf = (data: string) => join(data, 'running.json');

/** Milliseconds to wait for a Lectern that may be stuck. */
const PATIENCE = 3_000;

/** A key by which another start may ask for the window. */
export const createShowKey = (): string => randomBytes(32).toString('base64url');

/** Says that this process serves the data; gives a way to take that back. A folder that refuses is left alone. */
export function announceRunning(data: string, running: Running): () => void {
  try {
    writeDurably(pathOf(data), `${JSON.stringify(running)}\n`);
  } catch {
    // Then a second start only says that there is a first.
  }
  return () => rmSync(pathOf(data), { force: true });
}

/** Asks the Lectern that serves the data for its window; gives its process and whether it opened one. */
export async function askToShow(
  data: string,
): Promise<{ readonly pid: number; readonly isOpened: boolean } | undefined> {
  try {
    const { pid, port, key } = format.parse(JSON.parse(readFileSync(pathOf(data), 'utf8')));
    const response = await fetch(`http://127.0.0.1:${port}/show`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: '{}',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return undefined;
    const { isOpened } = z.object({ isOpened: z.boolean() }).parse(await response.json());
    return { pid, isOpened };
  } catch {
    return undefined;
  }
}

/** What a second start says of the first, in one sentence. */
export function tellShown(
  data: string,
  { pid, isOpened }: { readonly pid: number; readonly isOpened: boolean },
): string {
  const where = isOpened ? 'its window was opened again' : 'a new address stands where it was started';
  return `Lectern is already running over ${data} (process ${pid}): ${where}.`;
}
