import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../storage/durable.ts';
import type { WindowPlace } from './place.ts';

const pixels = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

const format = z.object({
  x: pixels,
  y: pixels,
  width: size,
  height: size,
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
  /** The least and the most that Chromium zooms. */
  zoom: z.number().min(0.25).max(5),
});

/** How the window stood last; nothing where that is not known or not readable. */
export function readPlace(path: string): WindowPlace | undefined {
  try {
    return format.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps how the window stands. A disk that refuses must not keep it from closing. */
export function keepPlace(path: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeDurably(path, `${JSON.stringify(place)}\n`);
  } catch {
    // Then it opens where it did before.
  }
}
