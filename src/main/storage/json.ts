import type { z } from 'zod';

/** Parses a JSON column; the database is outside input too. Throws when it is not what it should be. */
export function parseJson<S extends z.ZodType>(schema: S, text: string | null): z.output<S> {
  return schema.parse(text === null ? undefined : JSON.parse(text));
}

/** JSON for a column that may be empty. */
export function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
