import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Precedes the fuses in Electron's executable (Electron's documentation, “Electron Fuses”). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The version of the row of fuses, its length, and eight fuses that are neither on (1) nor off (0). */
const FUSES = '\x01\x08????????';

/**
 * Makes a folder that takes the place of Electron's runtime for Linux: an executable that is nothing but the place
 * where the fuses are. electron-builder packs around it what it would pack around the real one.
 */
export function makeRuntime(folder) {
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'electron'), `${SENTINEL}${FUSES}`, { mode: 0o755 });
  return folder;
}
