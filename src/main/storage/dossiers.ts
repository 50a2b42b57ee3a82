import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { EditorsNote, Entity, Fact } from '../domain/dossier/format.ts';
import { insertAgendaItem } from './agenda.ts';
import { toJson } from './json.ts';
import { indexDossier } from './search-index.ts';
import { statement } from './statement.ts';

/** The id under which a card is scheduled: stable over versions of its dossier. */
export const cardKey = (dossier: string, fact: string, slug: string) =>
  `${dossier}/${fact}/${slug}` as CardId;

/** A hash of all a dossier says, to see whether it changed. */
export function hashContent(dossier: Dossier): string {
  return createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
}

/** The version and content hash of a stored dossier. */
export function findStored(
  database: Database,
  id: DossierId,
): { readonly version: number; readonly contentSha256: string } | undefined {
  const row = statement(database, 'SELECT version, content_sha256 FROM dossier WHERE id = ?')
    .raw(true)
    .get(id);
  return Array.isArray(row) ? { version: Number(row[0]), contentSha256: String(row[1]) } : undefined;
}

/** Whether a dossier with this content is stored. */
export function isStored(database: Database, contentSha256: string): boolean {
  return (
    statement(database, 'SELECT 1 FROM dossier WHERE content_sha256 = ?').get(contentSha256) !== undefined
  );
}

/**
 * Puts a checked dossier in the place of an earlier version; learner rows are not touched.
 * `contentSha256` is the hash of the files where the dossier was changed since it was read.
 */
export function replaceDossier(
  database: Database,
  dossier: Dossier,
  contentSha256 = hashContent(dossier),
): void {
  database.transaction(() => {
    statement(database, 'DELETE FROM dossier WHERE id = ?').run(dossier.header.id);
    insertHeader(database, dossier, contentSha256);
    dossier.entities.forEach((entity, position) => {
      insertEntity(database, dossier.header.id, entity, position);
    });
    dossier.facts.forEach((fact, position) => {
      insertFact(database, dossier.header.id, fact, position);
    });
    dossier.notes.forEach((note, position) => {
      insertNote(database, dossier.header.id, note, position);
    });
    dossier.agenda.forEach((item, position) => {
      insertAgendaItem(database, dossier.header.id, item, position);
    });
    indexDossier(database, dossier);
  })();
}

function insertHeader(database: Database, dossier: Dossier, contentSha256: string): void {
  const { header } = dossier;
  statement(
    database,
    `INSERT INTO dossier (id, version, title, dateline, language, source, ambiguous, map, roles, article,
       article_sha256, content_sha256, waivers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    header.id,
    header.version,
    header.title,
    header.dateline,
    header.language,
    header.source,
    toJson(header.ambiguousAliases),
    toJson(header.map),
    toJson(header.roles),
    dossier.article,
    dossier.articleSha256,
    contentSha256,
    toJson(dossier.waivers),
  );
  header.topics.forEach(({ id, name, about }, position) => {
    statement(database, 'INSERT INTO topic (dossier, id, position, name, about) VALUES (?, ?, ?, ?, ?)').run(
      header.id,
      id,
      position,
      name,
      about,
    );
  });
}

function insertEntity(database: Database, dossier: DossierId, entity: Entity, position: number): void {
  statement(
    database,
    `INSERT INTO entity (dossier, id, position, kind, name, aliases, description, described_by,
       distractor_group, country, latitude, longitude, approximate, iso, borders,
       radius_km, role, office, within)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dossier,
    entity.id,
    position,
    entity.kind,
    entity.name,
    toJson(entity.aliases),
    entity.description,
    entity.describedBy,
    entity.group ?? null,
    entity.country ?? null,
    entity.position?.latitude ?? null,
    entity.position?.longitude ?? null,
    entity.position === undefined ? null : Number(entity.position.approximate),
    entity.iso ?? null,
    toJson(entity.between),
    entity.position?.radius ?? null,
    entity.role ?? null,
    entity.office ?? null,
    entity.within ?? null,
  );
}

function insertFact(database: Database, dossier: DossierId, fact: Fact, position: number): void {
  const { evidence } = fact;
  statement(
    database,
    `INSERT INTO fact (dossier, id, position, topic, kind, statement, status, speaker, entities, exact, prefix,
       suffix, start_offset, end_offset, orphaned, answer, distractors, happened, no_choice)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dossier,
    fact.id,
    position,
    fact.topic,
    fact.kind,
    fact.statement,
    fact.status,
    fact.speaker ?? null,
    toJson(fact.entities),
    evidence.exact,
    evidence.prefix,
    evidence.suffix,
    evidence.start,
    evidence.end,
    Number(fact.orphaned ?? false),
    toJson(fact.answer),
    toJson(fact.distractors),
    toJson(fact.when),
    fact.noChoice ?? null,
  );
  fact.cards.forEach((card, index) => {
    statement(
      database,
      `INSERT INTO card (id, dossier, fact, slug, position, form, front, back, accept)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      cardKey(dossier, fact.id, card.id),
      dossier,
      fact.id,
      card.id,
      index,
      card.form,
      card.front,
      card.back,
      toJson(card.accept),
    );
  });
}

function insertNote(database: Database, dossier: DossierId, note: EditorsNote, position: number): void {
  const { exact, prefix, suffix, start, end } = note.evidence;
  statement(
    database,
    `INSERT INTO editors_note (dossier, id, position, exact, prefix, suffix, start_offset, end_offset, orphaned,
       note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dossier,
    note.id,
    position,
    exact,
    prefix,
    suffix,
    start,
    end,
    Number(note.orphaned ?? false),
    note.note,
  );
}
