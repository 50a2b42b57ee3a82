import { z } from 'zod';
import { ENTITY_KINDS } from '../../../shared/model/article.ts';
import type { FactStatus } from '../../../shared/model/fact.ts';
import { isCalendarDate } from '../timeline/calendar.ts';

/** The small parts that the files of a dossier are made of. */

export const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'lower-case letters, digits and single hyphens');

export const brandedSlug = <Id extends string>() => slug.transform((value) => value as Id);

export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'one line, no control characters')
    .refine((value) => value.trim() === value, 'no space at the ends');

export const STATUSES = ['reported', 'official', 'opinion'] as const satisfies readonly FactStatus[];

export const ANSWER_KINDS = [
  ...ENTITY_KINDS,
  'office',
  'date',
  'number',
  'measure',
  'claim',
  'term',
] as const;

/** Set where a later version of the article no longer holds the quotation; what was learnt is kept. */
export const orphaned = z.literal(true).optional();

/** W3C TextQuote and TextPosition selectors in one; offsets count UTF-16 code units from 0. */
export const evidence = z.strictObject({
  exact: z.string().min(1).max(1200),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** A year, a month or a day of the Gregorian calendar: `2009`, `2019-10`, `2019-10-21`. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, 'a year, a month or a day, as 2009, 2019-10 or 2019-10-21');
