import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId } from '../../shared/model/ids.ts';
import type { FitEvent } from '../domain/review/fit.ts';
import { statement } from './statement.ts';

const rows = z.array(
  z.tuple([z.string(), z.number(), z.literal([1, 2, 3, 4]).nullable()]).transform(
    ([card, day, rating]): FitEvent => ({
      card: card as CardId,
      day,
      rating: rating ?? undefined,
    }),
  ),
);

/** Every review, and where a card was made new again, in the order in which they happened. */
export function listFitEvents(database: Database): readonly FitEvent[] {
  const sql = `SELECT card, day, rating FROM (
      SELECT id AS place, 0 AS later, card, day, rating FROM review
      UNION ALL SELECT after_review, id, card, day, NULL FROM card_event WHERE kind = 'forget')
    ORDER BY place, later`;
  return rows.parse(statement(database, sql).raw(true).all());
}
