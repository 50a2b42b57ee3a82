import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId } from '../../shared/model/ids.ts';
import type { CardState } from '../domain/review/card-state.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    phase: z.enum(['learning', 'review', 'relearning']),
    step: z.number(),
    stability: z.number(),
    difficulty: z.number(),
    reps: z.number(),
    lapses: z.number(),
    interval_days: z.number(),
    last_at: z.number(),
    last_day: z.number(),
    due_day: z.number(),
    due_at: z.number().nullable(),
  })
  .transform(
    ({ interval_days, last_at, last_day, due_day, due_at, ...rest }): CardState => ({
      ...rest,
      intervalDays: interval_days,
      lastAt: last_at,
      lastDay: last_day,
      dueDay: due_day,
      dueAt: due_at ?? undefined,
    }),
  );

/** The state of a card; none for a card never reviewed. */
export function findCardState(database: Database, card: CardId): CardState | undefined {
  const found = statement(database, 'SELECT * FROM card_state WHERE card = ?').get(card);
  return found === undefined ? undefined : row.parse(found);
}

const keyed = z.object({ card: z.string().transform((card) => card as CardId) });

/** The states of those of the cards that have been reviewed. */
export function findCardStates(database: Database, cards: readonly CardId[]): ReadonlyMap<CardId, CardState> {
  const sql = 'SELECT * FROM card_state WHERE card IN (SELECT value FROM json_each(?))';
  const found = statement(database, sql).all(JSON.stringify(cards));
  return new Map(found.map((each) => [keyed.parse(each).card, row.parse(each)]));
}

/** Saves a card's state in the place of the earlier one. */
export function saveCardState(database: Database, card: CardId, state: CardState): void {
  statement(
    database,
    `INSERT INTO card_state (card, phase, step, stability, difficulty, reps, lapses, interval_days, last_at,
       last_day, due_day, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (card) DO UPDATE SET phase = excluded.phase, step = excluded.step,
       stability = excluded.stability, difficulty = excluded.difficulty, reps = excluded.reps,
       lapses = excluded.lapses, interval_days = excluded.interval_days, last_at = excluded.last_at,
       last_day = excluded.last_day, due_day = excluded.due_day, due_at = excluded.due_at`,
  ).run(
    card,
    state.phase,
    state.step,
    state.stability,
    state.difficulty,
    state.reps,
    state.lapses,
    state.intervalDays,
    state.lastAt,
    state.lastDay,
    state.dueDay,
    state.dueAt ?? null,
  );
}

/** Makes a card new again. */
export function dropCardState(database: Database, card: CardId): void {
  statement(database, 'DELETE FROM card_state WHERE card = ?').run(card);
}
