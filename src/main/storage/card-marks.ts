import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId } from '../../shared/model/ids.ts';
import { type CardMark, NO_MARK } from '../domain/review/card-mark.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    flag: z.number(),
    marked: z.number(),
    suspended: z.number(),
    buried_day: z.number().nullable(),
  })
  .transform(
    ({ flag, marked, suspended, buried_day }): CardMark => ({
      flag,
      marked: marked === 1,
      suspended: suspended === 1,
      buriedDay: buried_day ?? undefined,
    }),
  );

/** What the learner set on a card. */
export function findCardMark(database: Database, card: CardId): CardMark {
  const found = statement(database, 'SELECT * FROM card_mark WHERE card = ?').get(card);
  return found === undefined ? NO_MARK : row.parse(found);
}

/** Keeps what the learner set on a card; a card with nothing set has no row. */
export function saveCardMark(database: Database, card: CardId, mark: CardMark): void {
  const isPlain = mark.flag === 0 && !mark.marked && !mark.suspended && mark.buriedDay === undefined;
  if (isPlain) {
    statement(database, 'DELETE FROM card_mark WHERE card = ?').run(card);
    return;
  }
  statement(
    database,
    'INSERT OR REPLACE INTO card_mark (card, flag, marked, suspended, buried_day) VALUES (?, ?, ?, ?, ?)',
  ).run(card, mark.flag, Number(mark.marked), Number(mark.suspended), mark.buriedDay ?? null);
}
