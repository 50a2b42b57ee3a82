import type { Database } from 'better-sqlite3';
import type { CardId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

/** Keeps a dossier's card in the learner's words, in the place of earlier ones. */
export function putCardEdit(
  database: Database,
  card: CardId,
  { front, back }: { readonly front: string; readonly back: string },
  at: number,
): void {
  dropCardEdit(database, card);
  const sql = 'INSERT INTO card_edit (card, front, back, changed_at) VALUES (?, ?, ?, ?)';
  statement(database, sql).run(card, front, back, at);
}

/** Gives a dossier's card its own words back. */
export function dropCardEdit(database: Database, card: CardId): void {
  statement(database, 'DELETE FROM card_edit WHERE card = ?').run(card);
}
