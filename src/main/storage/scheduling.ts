import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { DEFAULT_SCHEDULING, type Scheduling } from '../domain/review/card-state.ts';
import { parseJson, toJson } from './json.ts';
import { keep } from './keep.ts';
import { statement } from './statement.ts';

const numbers = z.array(z.number());
const row = z
  .object({
    id: z.number(),
    desired_retention: z.number(),
    maximum_interval: z.number(),
    rollover_hour: z.number(),
    learning_steps: z.string(),
    relearning_steps: z.string(),
    weights: z.string().nullable(),
  })
  .transform((found): { readonly id: number; readonly scheduling: Scheduling } => ({
    id: found.id,
    scheduling: {
      desiredRetention: found.desired_retention,
      maximumInterval: found.maximum_interval,
      rolloverHour: found.rollover_hour,
      learningSteps: parseJson(numbers, found.learning_steps),
      relearningSteps: parseJson(numbers, found.relearning_steps),
      weights: parseJson(numbers.optional(), found.weights),
    },
  }));

const kept = keep((database): z.output<typeof row> => {
  const found = statement(database, 'SELECT * FROM scheduling ORDER BY id DESC LIMIT 1').get();
  return found === undefined
    ? { id: appendScheduling(database, DEFAULT_SCHEDULING), scheduling: DEFAULT_SCHEDULING }
    : row.parse(found);
});

/** How cards are scheduled now, with the id that reviews refer to. The same object until that is changed. */
export function currentScheduling(database: Database): z.output<typeof row> {
  return kept.read(database);
}

/** Every way in which cards were ever scheduled. */
export function listScheduling(database: Database): readonly z.output<typeof row>[] {
  return z.array(row).parse(statement(database, 'SELECT * FROM scheduling ORDER BY id').all());
}

/** Schedules by other values from now on; earlier reviews keep the row they were made under. */
export function appendScheduling(database: Database, scheduling: Scheduling): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO scheduling (desired_retention, maximum_interval, rollover_hour, learning_steps,
       relearning_steps, weights) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    scheduling.desiredRetention,
    scheduling.maximumInterval,
    scheduling.rolloverHour,
    toJson(scheduling.learningSteps),
    toJson(scheduling.relearningSteps),
    toJson(scheduling.weights),
  );
  kept.forget(database);
  return Number(lastInsertRowid);
}
