import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import { IS_AHEAD } from './due-days.ts';
import { toJson } from './json.ts';
import { NO_SIBLING_TODAY } from './siblings.ts';
import { statement } from './statement.ts';

/** Which cards a review draws from: a dossier, one topic of it, or some of its facts. */
export type Scope = {
  readonly dossier: DossierId;
  readonly topic: TopicId | undefined;
  readonly facts?: readonly FactId[] | undefined;
};

/** The cards of a scope that are not suspended, and not buried on this day. */
const asked = (
  { topic, facts }: Scope,
  index?: string,
) => `FROM catalogue ${index === undefined ? '' : `INDEXED BY ${index}`}
  WHERE catalogue.dossier = @dossier ${topic === undefined ? '' : 'AND topic = @topic'}
    ${facts === undefined ? '' : 'AND fact IN (SELECT value FROM json_each(@facts))'}
    AND suspended = 0 AND (buried_day IS NULL OR buried_day <> @today)`;

/** What the text no longer proves is not begun; what was begun goes on. */
const STANDING = `AND NOT EXISTS (SELECT 1 FROM fact WHERE fact.dossier = catalogue.dossier
  AND fact.id = catalogue.fact AND fact.orphaned = 1)`;

/** In the order of learning, so that a count may stop early: the planner would go by facts, through the whole deck. */
const freshIndex = ({ topic, facts }: Scope) => {
  if (facts !== undefined) return 'catalogue_by_fact';
  return topic === undefined ? 'catalogue_fresh' : 'catalogue_fresh_by_topic';
};

const fresh = (scope: Scope) =>
  `${asked(scope, freshIndex(scope))} AND phase IS NULL ${STANDING} ${NO_SIBLING_TODAY}`;
const due = (scope: Scope) =>
  `${asked(scope, 'catalogue_due')} AND due_day <= @today AND due_at IS NULL ${NO_SIBLING_TODAY}`;
const stepping = (scope: Scope) => `${asked(scope, 'catalogue_stepping')} AND due_at IS NOT NULL`;

/** What was reviewed while the clock was ahead would wait until that day, so it is due now. */
const ahead = (scope: Scope) => `${asked(scope, 'catalogue_by_card')} AND ${IS_AHEAD}`;
const dueAhead = (scope: Scope) => `${ahead(scope)} AND due_at IS NULL ${NO_SIBLING_TODAY}`;

const bind = ({ dossier, topic, facts }: Scope) => ({
  dossier,
  topic: topic ?? null,
  facts: toJson(facts),
});
const cardId = z.string().transform((id) => id as CardId);
const count = z.number();

/** How many facts still have a card to introduce today, up to `most`; siblings count once. */
export function countNew(database: Database, scope: Scope, today: number, most: number): number {
  return countFacts(database, fresh(scope), scope, today, most);
}

/** How many facts have a review due today, up to `most`; siblings count once. */
export function countDue(database: Database, scope: Scope, today: number, most: number): number {
  const either = `FROM (SELECT fact ${due(scope)} UNION ALL SELECT fact ${dueAhead(scope)})`;
  return countFacts(database, either, scope, today, most);
}

/** Counts no further than the day's limit, so that a large deck costs no more than a small one. */
function countFacts(database: Database, from: string, scope: Scope, today: number, most: number): number {
  const sql = `SELECT count(*) FROM (SELECT DISTINCT fact ${from} LIMIT @most)`;
  return count.parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), today, most }),
  );
}

/** How many cards are within their learning or relearning steps. */
export function countSteps(database: Database, scope: Scope, today: number): number {
  const sql = `SELECT count(*) ${stepping(scope)}`;
  return count.parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), today }),
  );
}

/** The new card to come first: the learner's own before the dossier's, both in the article's order. */
export function firstNew(database: Database, scope: Scope, today: number): CardId | undefined {
  const sql = `SELECT card ${fresh(scope)} ORDER BY own DESC, start_offset, position LIMIT 1`;
  return cardId.optional().parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), today }),
  );
}

/** The review that has been due longest; after them what was reviewed on a clock that was ahead. */
export function firstDue(database: Database, scope: Scope, today: number): CardId | undefined {
  const first = (from: string) => {
    const found = statement(database, `SELECT card ${from} ORDER BY due_day, stability, card LIMIT 1`)
      .pluck(true)
      .get({ ...bind(scope), today });
    return cardId.optional().parse(found);
  };
  return first(due(scope)) ?? first(dueAhead(scope));
}

const step = z
  .object({ id: cardId, due_at: z.number() })
  .transform(({ id, due_at }) => ({ id, dueAt: due_at }))
  .optional();

/**
 * The card whose learning step is due first, with its time in milliseconds since 1970; 0 for a time that was told
 * by a clock that was ahead.
 */
export function firstStep(database: Database, scope: Scope, today: number): z.output<typeof step> {
  const first = (time: string, from: string) => {
    const sql = `SELECT card AS id, ${time} AS due_at ${from} ORDER BY catalogue.due_at, card LIMIT 1`;
    return step.parse(statement(database, sql).get({ ...bind(scope), today }));
  };
  return first('0', `${ahead(scope)} AND due_at IS NOT NULL`) ?? first('catalogue.due_at', stepping(scope));
}

const rows = z.array(
  z
    .object({
      id: cardId,
      fact: z.string(),
      stability: z.number().nullable(),
      difficulty: z.number().nullable(),
      last_day: z.number().nullable(),
    })
    .transform(({ id, fact, stability, difficulty, last_day: lastDay }) => ({
      id,
      fact,
      state:
        stability === null || difficulty === null || lastDay === null
          ? undefined
          : { stability, difficulty, lastDay },
    })),
);

/** Every card of a dossier that is asked today, with what is remembered of it, in the order to learn them. */
export function listAsked(database: Database, dossier: DossierId, today: number): z.output<typeof rows> {
  const scope = { dossier, topic: undefined };
  const sql = `SELECT card AS id, fact, stability, difficulty, last_day ${asked(scope)}
    ORDER BY own DESC, start_offset, position`;
  return rows.parse(statement(database, sql).all({ ...bind(scope), today }));
}
