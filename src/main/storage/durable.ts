import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, read, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** Waits until a file's content is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a folder's names are on the disk; Windows does so by itself and knows no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a small file so that there is the old one or the new one, whatever happens meanwhile. */
export function writeDurably(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  syncFile(`${path}.new`);
  moveDurably(`${path}.new`, path);
}

/** Gives a file its name for good. */
export function moveDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

const PIECE = 1 << 20;

/** The SHA-256 of a file, in hexadecimal; `handle` is read from its beginning and left open. */
export function hashHandle(handle: number): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = 0; ; ) {
    const read = readSync(handle, piece, 0, PIECE, at);
    if (read === 0) return hash.digest('hex');
    hash.update(piece.subarray(0, read));
    at += read;
  }
}

const readLater = promisify(read);
/** The same as `hashHandle`, so that others have their turn after each piece, a millisecond later. Rejects when the handle is closed. */
export async function hashInTurns(handle: number): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = 0; ; ) {
    const { bytesRead } = await readLater(handle, piece, 0, PIECE, at);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export function hashFile(path: string): string {
  const handle = openSync(path, 'r');
  try {
    return hashHandle(handle);
  } finally {
    closeSync(handle);
  }
}
