import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { answerOne, type Opened, openAt } from '../application.ts';

const DOSSIER = 'csto-bishkek-2019';

/** What happened on a disk that filled up. */
export type Filled = {
  readonly acknowledged: number;
  readonly refusal: string;
  readonly isReadable: boolean;
  readonly afterRoom: number;
  readonly persisted: number;
};

/**
 * Answers cards in a data folder until the disk refuses; then reads, makes room, and goes on. `fill` takes the room
 * away and `free` gives it back.
 */
export function fillDisk(data: string, fill: (app: Opened) => void, free: (app: Opened) => void): Filled {
  const app = openAt(data);
  let acknowledged = 0;
  for (; acknowledged < 3; acknowledged += 1) answerOne(app);
  fill(app);
  let refusal = '';
  while (refusal === '' && acknowledged < 5_000) {
    try {
      answerOne(app);
      acknowledged += 1;
    } catch (error) {
      refusal = String(error);
    }
  }
  const isReadable =
    app.dispatch({ method: 'article.get', params: { dossier: DOSSIER } }).ok &&
    app.dispatch({ method: 'review.next', params: { dossier: DOSSIER } }).ok;
  free(app);
  answerOne(app);
  app.close();
  const again = new SQLite(join(data, 'lectern.db'), { readonly: true });
  const persisted = Number(again.prepare('SELECT count(*) FROM review').pluck().get());
  again.close();
  return { acknowledged, refusal, isReadable, afterRoom: acknowledged + 1, persisted };
}
