import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import {
  dossierFile,
  type Entity,
  entityFile,
  type Fact,
  factFile,
  noteFile,
  waiversFile,
} from '../domain/dossier/format.ts';
import { listAgenda } from './agenda.ts';
import { statement } from './statement.ts';

const nullable = <S extends z.ZodType>(schema: S) => schema.nullable();
const json = z.string().transform((text): unknown => JSON.parse(text));

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

const evidenceColumns = {
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start_offset: z.number(),
  end_offset: z.number(),
  orphaned: z.number(),
};

const factRow = z.object({
  id: z.string(),
  topic: z.string(),
  kind: z.string(),
  statement: z.string(),
  status: z.string(),
  speaker: nullable(z.string()),
  entities: json,
  ...evidenceColumns,
  answer: json,
  distractors: nullable(json),
  happened: nullable(json),
  no_choice: nullable(z.string()),
});

const cardRow = z.object({
  fact: z.string(),
  slug: z.string(),
  form: z.string(),
  front: z.string(),
  back: z.string(),
  accept: nullable(json),
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
  const cards = Map.groupBy(
    z.array(cardRow).parse(all('SELECT * FROM card WHERE dossier = ? ORDER BY fact, position')),
    ({ fact }) => fact,
  );
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
      topics: all('SELECT id, name, about FROM topic WHERE dossier = ? ORDER BY position'),
      ...present('ambiguousAliases', header.ambiguous),
      ...present('map', header.map),
      ...present('roles', header.roles),
    }),
    article: header.article,
    articleSha256: header.article_sha256,
    entities: all('SELECT * FROM entity WHERE dossier = ? ORDER BY position').map(toEntity),
    facts: all('SELECT * FROM fact WHERE dossier = ? ORDER BY position').map((row) => toFact(row, cards)),
    notes: all('SELECT * FROM editors_note WHERE dossier = ? ORDER BY position').map((row) => {
      const { id: note, note: text, ...place } = noteRow.parse(row);
      return noteFile.parse({ id: note, ...toEvidence(place), note: text });
    }),
    agenda: listAgenda(database, id),
    waivers: waiversFile.parse(header.waivers),
  };
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

function toFact(row: unknown, cards: ReadonlyMap<string, readonly z.output<typeof cardRow>[]>): Fact {
  const {
    speaker,
    distractors,
    happened,
    no_choice,
    exact,
    prefix,
    suffix,
    start_offset,
    end_offset,
    orphaned,
    ...rest
  } = factRow.parse(row);
  return factFile.parse({
    ...rest,
    ...toEvidence({ exact, prefix, suffix, start_offset, end_offset, orphaned }),
    ...present('speaker', speaker),
    ...present('distractors', distractors),
    ...present('when', happened),
    ...present('noChoice', no_choice),
    cards: (cards.get(rest.id) ?? []).map(({ slug, form, front, back, accept }) => ({
      id: slug,
      form,
      front,
      back,
      ...present('accept', accept),
    })),
  });
}

type EvidenceColumns = z.output<z.ZodObject<typeof evidenceColumns>>;

function toEvidence({ exact, prefix, suffix, start_offset, end_offset, orphaned }: EvidenceColumns) {
  const evidence = { exact, prefix, suffix, start: start_offset, end: end_offset };
  return { evidence, ...(orphaned === 1 ? { orphaned: true } : {}) };
}

function present(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null ? {} : { [key]: value };
}
