import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import {
  type DossierHeader,
  dossierFile,
  type Entity,
  entityFile,
  noteFile,
  waiversFile,
} from '../domain/dossier/format.ts';
import { listAgenda } from './agenda.ts';
import { evidenceColumns, json, listFacts, nullable, present, toEvidence } from './fact-rows.ts';
import { statement } from './statement.ts';

const headerRow = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  dateline: z.string(),
  language: z.string(),
  source: z.string(),
  ambiguous: nullable(json),
  map: nullable(json),
  roles: nullable(json),
  article: z.string(),
  article_sha256: z.string(),
  waivers: json,
});

const entityRow = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  aliases: json,
  description: z.string(),
  described_by: z.string(),
  distractor_group: nullable(z.string()),
  country: nullable(z.string()),
  latitude: nullable(z.number()),
  longitude: nullable(z.number()),
  approximate: nullable(z.number()),
  iso: nullable(z.string()),
  borders: nullable(json),
  radius_km: nullable(z.number()),
  role: nullable(z.string()),
  office: nullable(z.string()),
  within: nullable(z.string()),
});

const noteRow = z.object({ id: z.string(), ...evidenceColumns, note: z.string() });

/**
 * Gives back a stored dossier exactly as its files had it, or nothing when it is not stored.
 * Throws when the rows are no longer a dossier, which only a damaged database can cause.
 */
export function loadDossier(database: Database, id: DossierId): Dossier | undefined {
  const found = statement(database, 'SELECT * FROM dossier WHERE id = ?').get(id);
  if (found === undefined) return undefined;
  const header = headerRow.parse(found);
  const all = (sql: string) => statement(database, sql).all(id);
  return {
    header: dossierFile.parse({
      format: 1,
      id: header.id,
      version: header.version,
      title: header.title,
      dateline: header.dateline,
      language: header.language,
      source: header.source,
      articleSha256: header.article_sha256,
      topics: listTopics(database, id),
      ...present('ambiguousAliases', header.ambiguous),
      ...present('map', header.map),
      ...present('roles', header.roles),
    }),
    article: header.article,
    articleSha256: header.article_sha256,
    entities: listEntities(database, id),
    facts: listFacts(database, id),
    notes: all('SELECT * FROM editors_note WHERE dossier = ? ORDER BY position').map((row) => {
      const { id: note, note: text, ...place } = noteRow.parse(row);
      return noteFile.parse({ id: note, ...toEvidence(place), note: text });
    }),
    agenda: listAgenda(database, id),
    waivers: waiversFile.parse(header.waivers),
  };
}

/** The topics of a stored dossier, in their order. */
export function listTopics(database: Database, dossier: DossierId): DossierHeader['topics'] {
  const sql = 'SELECT id, name, about FROM topic WHERE dossier = ? ORDER BY position';
  return dossierFile.shape.topics.parse(statement(database, sql).all(dossier));
}

/** The entities of a stored dossier, in their order. */
export function listEntities(database: Database, dossier: DossierId): readonly Entity[] {
  const sql = 'SELECT * FROM entity WHERE dossier = ? ORDER BY position';
  return statement(database, sql).all(dossier).map(toEntity);
}

const articleRow = z
  .object({
    title: z.string(),
    dateline: z.string(),
    source: z.string(),
    language: z.string(),
    article: z.string(),
  })
  .optional();

/** The article of a stored dossier, its language (BCP 47) and where it is from; nothing when it is not stored. */
export function findArticle(database: Database, id: DossierId): z.output<typeof articleRow> {
  const sql = 'SELECT title, dateline, source, language, article FROM dossier WHERE id = ?';
  return articleRow.parse(statement(database, sql).get(id));
}

const content = z.object({ facts: z.number(), cards: z.number() });

/** How many facts a stored dossier has, and how many cards they have. */
export function countContent(database: Database, id: DossierId): z.output<typeof content> {
  const sql = `SELECT (SELECT count(*) FROM fact WHERE dossier = @id) AS facts,
    (SELECT count(*) FROM card WHERE dossier = @id) AS cards`;
  return content.parse(statement(database, sql).get({ id }));
}

const entityName = z.string().optional();

/** The name of an entity of a stored dossier. */
export function findEntityName(database: Database, dossier: DossierId, id: string): string | undefined {
  const sql = 'SELECT name FROM entity WHERE dossier = ? AND id = ?';
  return entityName.parse(statement(database, sql).pluck(true).get(dossier, id));
}

/** The ids of the stored dossiers. */
export function listDossiers(database: Database): readonly DossierId[] {
  const ids = z
    .array(z.string())
    .parse(statement(database, 'SELECT id FROM dossier ORDER BY id').pluck(true).all());
  return ids.map((id) => id as DossierId);
}

function toEntity(row: unknown): Entity {
  const { described_by, distractor_group, country, iso, borders, ...described } = entityRow.parse(row);
  const { latitude, longitude, approximate, radius_km, role, office, within, ...rest } = described;
  const position = { latitude, longitude, approximate: approximate === 1, ...present('radius', radius_km) };
  return entityFile.parse({
    ...rest,
    describedBy: described_by,
    ...present('group', distractor_group),
    ...present('country', country),
    ...present('iso', iso),
    ...present('between', borders),
    ...present('role', role),
    ...present('office', office),
    ...present('within', within),
    ...(latitude === null ? {} : { position }),
  });
}
