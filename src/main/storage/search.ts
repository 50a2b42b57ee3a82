import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { SearchKind } from '../../shared/model/search.ts';
import type { Vocabulary } from '../domain/search/vocabulary.ts';
import { statement } from './statement.ts';

/** An entry that matches. `bm25` is FTS5's rank: the lower, the better. */
export type Found = { readonly kind: SearchKind; readonly ref: string; readonly bm25: number };

/** Entries of a kind that are ranked and counted; a query that fits more is too wide for ranks to say much. */
const RANKED = 1000;

const entryRows = z.array(z.object({ ref: z.string(), bm25: z.number(), found: z.number() }));

/**
 * The entries of one kind that match an expression in FTS5's language: the best `most` by bm25, where what
 * an entry mainly says weighs more than the rest of it, and how many match, up to a thousand.
 */
export function findEntries(
  database: Database,
  dossier: DossierId,
  kind: SearchKind,
  expression: string,
  most: number,
): { readonly entries: readonly Found[]; readonly found: number } {
  const span = readIndex(database).spans.get(`${dossier} ${kind}`);
  if (!span) return { entries: [], found: 0 };
  // Entries are numbered in the order of the dossier, so a span leaves little to pass over.
  const sql = `WITH hit AS MATERIALIZED (
      SELECT ref, bm25(search_text, 8, 3, 2) AS bm25, id
      FROM search_text CROSS JOIN search_entry ON search_entry.id = search_text.rowid
      WHERE search_text MATCH @expression AND search_text.rowid BETWEEN @first AND @last
        AND dossier = @dossier AND kind = @kind
      LIMIT ${RANKED}
    ) SELECT ref, bm25, (SELECT count(*) FROM hit) AS found FROM hit ORDER BY bm25, id LIMIT @most`;
  const rows = entryRows.parse(statement(database, sql).all({ expression, dossier, kind, most, ...span }));
  return { entries: rows.map(({ ref, bm25 }) => ({ kind, ref, bm25 })), found: rows[0]?.found ?? 0 };
}

/** Every word of the index. */
export function readVocabulary(database: Database): Vocabulary {
  return readIndex(database).words;
}

type IndexView = {
  readonly stamp: unknown;
  readonly words: Vocabulary;
  /** The first and last id of the entries of a dossier and kind. */
  readonly spans: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
};

const views = new WeakMap<Database, IndexView>();
const spanRows = z.array(
  z.object({ dossier: z.string(), kind: z.string(), first: z.number(), last: z.number() }),
);

/**
 * What is asked of the index as a whole, read again only when something was added to it. What was taken
 * out may linger here: it finds nothing.
 */
function readIndex(database: Database): IndexView {
  const sequence = "SELECT seq FROM sqlite_sequence WHERE name = 'search_entry'";
  const stamp = statement(database, sequence).pluck(true).get();
  const known = views.get(database);
  if (known !== undefined && known.stamp === stamp) return known;
  const terms = statement(database, "SELECT term FROM search_word WHERE term NOT LIKE '\\_%' ESCAPE '\\'");
  const spans = spanRows.parse(
    statement(
      database,
      'SELECT dossier, kind, min(id) AS first, max(id) AS last FROM search_entry GROUP BY dossier, kind',
    ).all(),
  );
  const view: IndexView = {
    stamp,
    words: z.array(z.string()).parse(terms.pluck(true).all()).sort(),
    spans: new Map(spans.map(({ dossier, kind, first, last }) => [`${dossier} ${kind}`, { first, last }])),
  };
  views.set(database, view);
  return view;
}
