import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import { type AgendaItem, agendaItemFile } from '../domain/dossier/format.ts';
import { toJson } from './json.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    id: z.string(),
    event: z.string(),
    title: z.string(),
    raised_by: z.string().nullable(),
    document: z.string().nullable(),
    facts: z.string(),
  })
  .transform(({ raised_by, document, facts, ...rest }) =>
    agendaItemFile.parse({
      ...rest,
      ...(raised_by !== null && { raisedBy: raised_by }),
      ...(document !== null && { document }),
      facts: JSON.parse(facts),
    }),
  );

/** The items of a dossier's agenda, in its order. */
export function listAgenda(database: Database, dossier: DossierId): readonly AgendaItem[] {
  const sql = 'SELECT * FROM agenda_item WHERE dossier = ? ORDER BY position';
  return z.array(row).parse(statement(database, sql).all(dossier));
}

/** Adds an item to a dossier's agenda. */
export function insertAgendaItem(
  database: Database,
  dossier: DossierId,
  item: AgendaItem,
  position: number,
): void {
  statement(
    database,
    `INSERT INTO agenda_item (dossier, id, position, event, title, raised_by, document, facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dossier,
    item.id,
    position,
    item.event,
    item.title,
    item.raisedBy ?? null,
    item.document ?? null,
    toJson(item.facts),
  );
}
