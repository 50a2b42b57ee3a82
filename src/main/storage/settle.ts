import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { hashHandle, hashInTurns } from './durable.ts';
import { isDiskFailure } from './failure.ts';
import { isSealed, type Seal, seal, unseal } from './seal.ts';

/** What is known of the file of an open database. */
type Held = {
  /**
   * For reading, from before SQLite opened the file until it is closed: a handle closed meanwhile would, on POSIX
   * systems, take SQLite's lock away with it.
   */
  readonly handle: number;
  /** What the file must first be found to be; nothing is written into it before. */
  unproven: Seal | undefined;
  /** Counts how often the log went into the file, by which a slow reading knows that it is out of date. */
  rounds: number;
  isSealing: boolean;
};

const held = new WeakMap<Database, Held>();

/** Begins to look after the file of a database; one that is `unproven` is written into once it was read through. */
export function hold(database: Database, handle: number, unproven: Seal | undefined): void {
  held.set(database, { handle, unproven, rounds: 0, isSealing: false });
}

/** Ends it, and gives back the handle, to be closed after the database. */
export function letGo(database: Database): number | undefined {
  const known = held.get(database);
  held.delete(database);
  return known?.handle;
}

/** Bytes of the log that are not yet in the file. */
export function pendingBytes(database: Database): number {
  return statSync(`${database.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether the file is known to be what was sealed when it was opened. */
export function isProven(database: Database): boolean {
  return held.get(database)?.unproven === undefined;
}

/** Reads the file through, if it was not yet, and gives whether it is what was sealed. */
export function prove(database: Database): boolean {
  const known = held.get(database);
  return known?.unproven === undefined || conclude(known, hashHandle(known.handle));
}

/** The same in turns with everything else; `undefined` when the database was closed meanwhile. */
export async function proveInTurns(database: Database): Promise<boolean | undefined> {
  const known = held.get(database);
  if (known?.unproven === undefined) return true;
  const found = await hashInTurns(known.handle).catch(() => 'unreadable');
  return held.get(database) === known ? conclude(known, found) : undefined;
}

function conclude(known: Held, sha256: string): boolean {
  if (known.unproven?.sha256 === sha256) known.unproven = undefined;
  return known.unproven === undefined;
}

/**
 * Brings the log into the file and seals it; leaves a file alone that is not proven. Throws what the disk throws;
 * what was acknowledged stays in the log.
 */
export function settle(database: Database): void {
  const known = bringIn(database);
  if (known) sealAs(database, hashHandle(known.handle));
}

/** The same, with the file read in turns with everything else; it is without a seal meanwhile. */
async function settleInTurns(database: Database): Promise<void> {
  const known = bringIn(database);
  if (!known) return;
  const { rounds } = known;
  known.isSealing = true;
  try {
    const found = await hashInTurns(known.handle);
    // Closed, or settled at once for a backup: then it is sealed already, or by whoever wrote into it.
    if (held.get(database) === known && known.rounds === rounds) sealAs(database, found);
  } catch (error) {
    if (held.get(database) === known) throw error;
  } finally {
    known.isSealing = false;
  }
}

/** What is held of a file that is as the log says, and without a seal; nothing where there is nothing to do. */
function bringIn(database: Database): Held | undefined {
  const known = held.get(database);
  if (known === undefined || known.unproven) return undefined;
  if (pendingBytes(database) === 0 && isSealed(database.name)) return undefined;
  known.rounds += 1;
  unseal(database.name);
  database.pragma('wal_checkpoint(TRUNCATE)');
  return pendingBytes(database) > 0 ? undefined : known;
}

const sealAs = (database: Database, sha256: string) =>
  seal(database.name, { bytes: statSync(database.name).size, sha256 });

/** Bytes at which the log is brought into the file: a dozen answers, which the disk takes in some milliseconds. */
const LONG_LOG = 2 ** 20;

/** Brings the log into the file when it is long. A disk that refuses leaves it longer; nothing is lost by that. */
export async function keepLogShort(database: Database): Promise<void> {
  if (held.get(database)?.isSealing !== false || pendingBytes(database) < LONG_LOG) return;
  try {
    await settleInTurns(database);
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}

/** Copies the file with the log brought into it. Throws disk errors. */
export function copyDatabase(database: Database, to: string): void {
  settle(database);
  const known = held.get(database);
  if (known === undefined || pendingBytes(database) > 0)
    throw new Error('This database has no file of its own.');
  const out = openSync(to, 'w', 0o600);
  try {
    const piece = Buffer.allocUnsafe(1 << 20);
    for (let at = 0, read = 1; read > 0; at += read) {
      read = readSync(known.handle, piece, 0, piece.length, at);
      writeSync(out, piece, 0, read);
    }
  } finally {
    closeSync(out);
  }
}
