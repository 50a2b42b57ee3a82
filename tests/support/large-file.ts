import { closeDatabase, openDatabase } from '../../src/main/storage/open.ts';
import { MIGRATIONS } from './core.ts';

/** Makes a closed database so large that it is opened before it is compared with its seal. */
export function enlarge(path: string): void {
  const opened = openDatabase(path, MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  opened.value.exec(
    `INSERT INTO setting (name, value) VALUES ('ballast', '"' || hex(zeroblob(5000000)) || '"')`,
  );
  closeDatabase(opened.value);
}
