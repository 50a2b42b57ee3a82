import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { SalvageLine } from '../../shared/model/data.ts';
import { checkFile } from './check-file.ts';
import { APPLICATION_ID, readHeader } from './header.ts';
import type { Migration } from './migrations.ts';
import { databasePath, stagedPath } from './restore.ts';
import { salvage } from './salvage.ts';

const PAGE = 4096;

/**
 * Salvages what can still be read of the damaged database in a data folder, from a copy of it, and stages what it
 * brought together. Throws when nothing can be read, or the disk refuses.
 */
export function stageSalvage(data: string, migrations: readonly Migration[]): readonly SalvageLine[] {
  const work = join(data, 'salvaging');
  rmSync(work, { recursive: true, force: true });
  rmSync(stagedPath(data), { force: true });
  mkdirSync(work);
  try {
    const copy = join(work, 'damaged.db');
    copyFileSync(databasePath(data), copy);
    if (existsSync(`${databasePath(data)}-wal`)) copyFileSync(`${databasePath(data)}-wal`, `${copy}-wal`);
    mendHeader(copy);
    const made = join(work, 'salvaged.db');
    const from = new SQLite(copy);
    let lines: readonly SalvageLine[];
    try {
      lines = salvage(from, made, migrations);
    } finally {
      from.close();
    }
    const report = checkFile(made);
    if (report.kind === 'damaged') throw new Error(report.detail);
    copyFileSync(made, stagedPath(data));
    return lines;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Writes the first bytes anew, by which SQLite knows a file of its own; format as in its section 1.3. */
function mendHeader(path: string): void {
  if (readHeader(path).kind === 'empty') return;
  const bytes = Buffer.alloc(100);
  const pages = Math.floor(statSync(path).size / PAGE);
  bytes.write('SQLite format 3\0', 'latin1');
  bytes.writeUInt16BE(PAGE, 16);
  // The log's format, no bytes reserved, and the three fractions that never differ.
  bytes.set([2, 2, 0, 64, 32, 32], 18);
  // Counters that agree, so that the size is believed; schema format 4, UTF-8.
  bytes.writeUInt32BE(1, 24);
  bytes.writeUInt32BE(pages, 28);
  bytes.writeUInt32BE(4, 44);
  bytes.writeUInt32BE(1, 56);
  bytes.writeUInt32BE(APPLICATION_ID, 68);
  bytes.writeUInt32BE(1, 92);
  bytes.writeUInt32BE(3_053_002, 96);
  const file = openSync(path, 'r+');
  try {
    // What is between 32 and 44, the list of free pages, is nobody's here; the version at 60 stays as it is.
    writeSync(file, bytes, 0, 60, 0);
    writeSync(file, bytes, 64, 36, 64);
  } finally {
    closeSync(file);
  }
}
