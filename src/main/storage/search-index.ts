import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, HighlightId } from '../../shared/model/ids.ts';
import { readSource } from '../domain/article/sentences.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { type Entry, listEntries, toCardEntry, toHighlightEntry } from '../domain/search/entries.ts';
import { findDeckRow } from './deck.ts';
import { findHighlight } from './highlights.ts';
import { statement } from './statement.ts';

/** To be raised when texts are folded or put into columns in another way: dossiers are then indexed again. */
const RULES = 1;

/** Makes everything of a stored dossier findable, in the place of what was indexed of it before. */
export function indexDossier(database: Database, dossier: Dossier): void {
  const { id, language } = dossier.header;
  const { sentences } = readSource(dossier.article, language);
  database.transaction(() => {
    statement(
      database,
      "DELETE FROM search_entry WHERE dossier = ? AND kind IN ('passage', 'fact', 'entity', 'note')",
    ).run(id);
    for (const entry of listEntries(dossier, sentences)) insertEntry(database, id, entry);
    statement(database, 'INSERT OR REPLACE INTO search_state (dossier, rules) VALUES (?, ?)').run(id, RULES);
  })();
}

/** Indexes what of the learner's was changed since the last time: her cards, the dossier's in her words, highlights. */
export function catchUp(database: Database): void {
  const behind = z
    .array(z.string())
    .parse(statement(database, 'SELECT card FROM search_behind').pluck(true).all());
  const marked = z
    .array(z.number())
    .parse(statement(database, 'SELECT highlight FROM search_behind_highlight').pluck(true).all());
  if (behind.length + marked.length === 0) return;
  database.transaction(() => {
    for (const id of marked) {
      statement(database, "DELETE FROM search_entry WHERE kind = 'highlight' AND ref = ?").run(String(id));
      const highlight = findHighlight(database, id as HighlightId);
      if (highlight) insertEntry(database, highlight.dossier, toHighlightEntry(highlight));
    }
    statement(database, 'DELETE FROM search_behind_highlight').run();
    for (const id of behind) {
      statement(database, "DELETE FROM search_entry WHERE kind = 'card' AND ref = ?").run(id);
      const card = findDeckRow(database, id as CardId);
      if (card && (card.isOwn || card.isEdited)) insertEntry(database, card.dossier, toCardEntry(card));
    }
    statement(database, 'DELETE FROM search_behind').run();
  })();
}

/** The stored dossiers that are not indexed, or by older rules. */
export function listUnindexed(database: Database): readonly DossierId[] {
  const sql = `SELECT id FROM dossier LEFT JOIN search_state ON search_state.dossier = dossier.id
    WHERE search_state.rules IS NOT ? ORDER BY id`;
  const ids = z.array(z.string()).parse(statement(database, sql).pluck(true).all(RULES));
  return ids.map((id) => id as DossierId);
}

function insertEntry(database: Database, dossier: DossierId, { kind, ref, main, more, about }: Entry): void {
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO search_entry (dossier, kind, ref) VALUES (?, ?, ?)',
  ).run(dossier, kind, ref);
  statement(database, 'INSERT INTO search_text (rowid, main, more, about) VALUES (?, ?, ?, ?)').run(
    lastInsertRowid,
    main,
    more,
    about,
  );
}
