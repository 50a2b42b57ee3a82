import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { hashFile, syncFolder, writeDurably } from './durable.ts';

/**
 * What the database's file was when Lectern last wrote to it: SQLite itself keeps no checksum of its pages, so a
 * bit that flips within a row would be read as if it had been written. Between two checkpoints only the log is
 * written, which has checksums of its own; so the seal holds while Lectern runs, and after it was killed.
 */
const format = z.object({ format: z.literal(1), bytes: z.int().min(0), sha256: z.string().length(64) });
export type Seal = Omit<z.output<typeof format>, 'format'>;

const sealOf = (path: string) => `${path}.seal`;

/** Whether a seal lies beside a database, whatever it says. */
export function isSealed(path: string): boolean {
  return existsSync(sealOf(path));
}

/** Whether a sealed file is still what was sealed; a seal that cannot be read is broken. */
export function isSealWhole(path: string): boolean {
  const seal = readSeal(path);
  return (
    seal !== undefined &&
    existsSync(path) &&
    statSync(path).size === seal.bytes &&
    hashFile(path) === seal.sha256
  );
}

/** What a seal says; nothing when there is none, or it cannot be read. */
export function readSeal(path: string): Seal | undefined {
  try {
    return format.parse(JSON.parse(readFileSync(sealOf(path), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Seals a file that is on the disk as it is. */
export function seal(path: string, { bytes, sha256 }: Seal): void {
  writeDurably(sealOf(path), `${JSON.stringify({ format: 1, bytes, sha256 })}\n`);
}

/** Takes the seal away before the file is written to. */
export function unseal(path: string): void {
  if (!isSealed(path)) return;
  rmSync(sealOf(path));
  syncFolder(dirname(path));
}
