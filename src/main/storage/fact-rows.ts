import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, EntityId } from '../../shared/model/ids.ts';
import { type Fact, factFile } from '../domain/dossier/format.ts';
import { statement } from './statement.ts';

export const nullable = <S extends z.ZodType>(schema: S) => schema.nullable();
export const json = z.string().transform((text): unknown => JSON.parse(text));

export const evidenceColumns = {
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

/** Every fact of a stored dossier, in its order. */
export function listFacts(database: Database, dossier: DossierId): readonly Fact[] {
  const all = (sql: string) => statement(database, sql).all(dossier);
  const cards = Map.groupBy(
    z.array(cardRow).parse(all('SELECT * FROM card WHERE dossier = ? ORDER BY fact, position')),
    ({ fact }) => fact,
  );
  return all('SELECT * FROM fact WHERE dossier = ? ORDER BY position').map((row) => toFact(row, cards));
}

const speakers = z.array(z.string().transform((id) => id as EntityId));

/** Those who say a fact of a stored dossier. */
export function listSpeakers(database: Database, dossier: DossierId): ReadonlySet<EntityId> {
  const sql = 'SELECT DISTINCT speaker FROM fact WHERE dossier = ? AND speaker IS NOT NULL';
  return new Set(speakers.parse(statement(database, sql).pluck(true).all(dossier)));
}

/** One fact of a stored dossier, with its cards. */
export function findFact(database: Database, dossier: DossierId, id: string): Fact | undefined {
  const found = statement(database, 'SELECT * FROM fact WHERE dossier = ? AND id = ?').get(dossier, id);
  if (found === undefined) return undefined;
  const sql = 'SELECT * FROM card WHERE dossier = ? AND fact = ? ORDER BY position';
  const cards = z.array(cardRow).parse(statement(database, sql).all(dossier, id));
  return toFact(found, new Map([[id, cards]]));
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

/** A quotation as a dossier's files have it. */
export function toEvidence({ exact, prefix, suffix, start_offset, end_offset, orphaned }: EvidenceColumns) {
  const evidence = { exact, prefix, suffix, start: start_offset, end: end_offset };
  return { evidence, ...(orphaned === 1 ? { orphaned: true } : {}) };
}

/** A field of a file, left out where its column is empty. */
export function present(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null ? {} : { [key]: value };
}
