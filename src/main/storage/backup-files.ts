import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BACKUP_REASONS, type Backup } from '../../shared/model/backup.ts';
import { hashFile, writeDurably } from './durable.ts';

/** What is written beside a backup: what it is, and the hash by which it is known to be whole. */
const manifest = z.object({
  format: z.literal(1),
  /** Counts backups as they were made, whatever the clock said. */
  number: z.int().min(1),
  at: z.int(),
  offsetMinutes: z.int(),
  reason: z.enum(BACKUP_REASONS),
  schema: z.int().min(1),
  cards: z.int().min(0),
  reviews: z.int().min(0),
  bytes: z.int().min(1),
  sha256: z.string().length(64),
});
type Manifest = z.output<typeof manifest>;
export type StoredBackup = Manifest & { readonly id: string };

const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:-\d+)?)\.(json|db)$/u;

export const backupFolder = (data: string) => join(data, 'backups');
export const backupPath = (data: string, id: string) => join(backupFolder(data), `${id}.db`);
const manifestPath = (data: string, id: string) => join(backupFolder(data), `${id}.json`);

/** A name for a backup made at a time, free in the folder: its time in UTC, with a number where that is taken. */
export function freeId(data: string, at: number): string {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? stamp : `${stamp}-${turn}`;
    if (!existsSync(manifestPath(data, id)) && !existsSync(backupPath(data, id))) return id;
  }
}

/** The backups that are there in full length, newest first; a name that is none of ours is left alone. */
export function listBackups(data: string): readonly StoredBackup[] {
  return listIds(data)
    .flatMap((id) => {
      const found = readManifest(data, id);
      const size = statSync(backupPath(data, id), { throwIfNoEntry: false })?.size;
      return found && size === found.bytes ? [{ ...found, id }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

function listIds(data: string): readonly string[] {
  if (!existsSync(backupFolder(data))) return [];
  return readdirSync(backupFolder(data)).flatMap((name) => {
    const [, id, end] = NAME.exec(name) ?? [];
    return id !== undefined && end === 'json' ? [id] : [];
  });
}

function readManifest(data: string, id: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(manifestPath(data, id), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Says what a backup is, before its file has its name. */
export function writeManifest(data: string, { id, ...said }: StoredBackup): void {
  writeDurably(manifestPath(data, id), `${JSON.stringify(said, null, 2)}\n`);
}

/** Whether a backup is byte for byte what was checked when it was made. */
export function isBackupWhole(data: string, { id, sha256 }: StoredBackup): boolean {
  return hashFile(backupPath(data, id)) === sha256;
}

/** The file first: what says what it was may stay behind, but never a file of which nothing is said. */
export function removeBackup(data: string, id: string): void {
  rmSync(backupPath(data, id), { force: true });
  rmSync(manifestPath(data, id), { force: true });
}

/** Removes what a backup that was cut short left behind. */
export function tidyBackups(data: string): void {
  if (!existsSync(backupFolder(data))) return;
  for (const name of readdirSync(backupFolder(data))) {
    if (name.startsWith(PARTIAL) || name.endsWith('.json.new')) rmSync(join(backupFolder(data), name));
  }
  for (const id of listIds(data)) {
    if (!existsSync(backupPath(data, id))) removeBackup(data, id);
  }
}

/** How the names of files begin that are no backup yet. */
export const PARTIAL = 'unfinished-';

/** A backup as the learner is shown it. */
export function showBackup({ id, at, offsetMinutes, reason, cards, reviews, bytes }: StoredBackup): Backup {
  return { id, at, offsetMinutes, reason, cards, reviews, bytes };
}
