import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import SQLite from 'better-sqlite3';

/** Flips a bit within the words of the article: the structure stays sound, and no answer is touched. */
export function damage(path: string): void {
  const database = new SQLite(path, { readonly: true });
  const pages = "SELECT pageno FROM dbstat WHERE name = 'dossier' AND pagetype = 'overflow'";
  const page = Number(database.prepare(pages).pluck().get());
  database.close();
  const bytes = readFileSync(path);
  const at = page * 4096 - 2048;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}
