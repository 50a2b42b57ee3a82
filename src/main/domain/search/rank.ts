import type { Plan } from './plan.ts';

/** What the ranking looks at. `bm25` is FTS5's: the lower, the better. */
export type Ranked = {
  readonly bm25: number;
  /** Clauses that the text holds by its own words. */
  readonly clauses: number;
  /** Whether it is the very thing that the query names. */
  readonly isNamed: boolean;
  /** Its place among texts that are equally good. */
  readonly order: number;
};

/** Best first: what the query names, then what says more of it in its own words, then by bm25. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(b.isNamed) - Number(a.isNamed) || b.clauses - a.clauses || a.bm25 - b.bm25 || a.order - b.order
  );
}

/** The words of a plan that were typed otherwise than anything is written, in the order of the query. */
export function listMisspelt({ clauses }: Plan): readonly string[] {
  return clauses.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'word' && part.isNear ? [part.text] : [])),
  );
}
