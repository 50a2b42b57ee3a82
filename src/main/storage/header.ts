import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** “LECT” in ASCII: marks a SQLite file as ours. */
export const APPLICATION_ID = 0x4c454354;

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEADER_BYTES = 100;

export type Header =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-sqlite' }
  | {
      readonly kind: 'sqlite';
      readonly applicationId: number;
      readonly version: number;
      readonly isLogged: boolean;
    };

/**
 * Reads what a file is before SQLite opens it, because opening may already write to it.
 * Offsets as in the SQLite file format, section 1.3: `user_version` at 60, `application_id` at 68, and at 18 whether
 * writing goes to a log.
 * Throws what the file system throws, except for a file that is not there.
 */
export function readHeader(path: string): Header {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'absent' };
    throw error;
  }
  try {
    if (fstatSync(file).size === 0) return { kind: 'empty' };
    const bytes = Buffer.alloc(HEADER_BYTES);
    const read = readSync(file, bytes, 0, HEADER_BYTES, 0);
    if (read < HEADER_BYTES || !bytes.subarray(0, 16).equals(MAGIC)) return { kind: 'not-sqlite' };
    return {
      kind: 'sqlite',
      applicationId: bytes.readUInt32BE(68),
      version: bytes.readUInt32BE(60),
      isLogged: bytes[18] === 2,
    };
  } finally {
    closeSync(file);
  }
}
