import type { Count, Counts } from '../domain/dossier/counts.ts';

/** The counts of a dossier as a table for the terminal. */
export function printCounts(counts: Counts): string {
  const tables: readonly (readonly [title: string, counts: readonly Count[]])[] = [
    ['topic', counts.byTopic],
    ['kind', counts.byKind],
    ['status', counts.byStatus],
    ['form', counts.byForm],
  ];
  const rows = tables.flatMap(([title, lines]) =>
    lines.map(({ name, facts, cards }) => [title, name, `${facts} facts`, `${cards} cards`]),
  );
  const entities = counts.entitiesByKind.map(({ name, entities: count }) => ['entity', name, String(count)]);
  return alignRows([...rows, ...entities]);
}

/** Rows of words with their first two columns flush left, the others flush right. */
function alignRows(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(width(column)) : cell.padStart(width(column)))),
    )
    .map((row) => `  ${row.join('  ')}\n`)
    .join('');
}
