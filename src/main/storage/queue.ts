import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import { toJson } from './json.ts';
import { statement } from './statement.ts';

/** Which cards a review draws from: a dossier, one topic of it, or some of its facts. */
export type Scope = {
  readonly dossier: DossierId;
  readonly topic: TopicId | undefined;
  readonly facts?: readonly FactId[] | undefined;
};

/** The cards of a scope that are not suspended, and not buried on this day. */
const asked = ({ topic, facts }: Scope) => `LEFT JOIN card_mark ON card_mark.card = card.id
  WHERE card.dossier = @dossier ${topic === undefined ? '' : 'AND card.topic = @topic'}
    ${facts === undefined ? '' : 'AND card.fact IN (SELECT value FROM json_each(@facts))'}
    AND card_mark.suspended IS NOT 1 AND (card_mark.buried_day IS NULL OR card_mark.buried_day <> @today)`;

/** Cards answer each other within a fact or entry, so a sibling of one reviewed today waits for tomorrow. */
const NO_SIBLING_TODAY = `AND NOT EXISTS (SELECT 1 FROM review WHERE review.day = @today
  AND review.dossier = card.dossier AND review.fact = card.fact AND review.card <> card.id)`;

/** What the text no longer proves is not begun; what was begun goes on. */
const STANDING = `AND NOT EXISTS (SELECT 1 FROM fact WHERE fact.dossier = card.dossier AND fact.id = card.fact
  AND fact.orphaned = 1)`;

/** In the order of learning, so that a count may stop early: the planner would go by facts, through the whole deck. */
const freshIndex = ({ topic, facts }: Scope) => {
  if (facts !== undefined) return 'deck_card_by_fact';
  return topic === undefined ? 'deck_card_fresh' : 'deck_card_fresh_by_topic';
};

const fresh = (scope: Scope) =>
  `FROM deck_card AS card INDEXED BY ${freshIndex(scope)} ${asked(scope)} AND card.fresh = 1 ${STANDING} ${NO_SIBLING_TODAY}`;
// A cross join is made in the order written: few cards are due, of many in the deck.
const reviewed = (scope: Scope) =>
  `FROM card_state CROSS JOIN deck_card AS card ON card.id = card_state.card ${asked(scope)}`;
const due = (scope: Scope) =>
  `${reviewed(scope)} AND card_state.due_at IS NULL AND card_state.due_day <= @today ${NO_SIBLING_TODAY}`;
const stepping = (scope: Scope) => `${reviewed(scope)} AND card_state.due_at IS NOT NULL`;

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
  return countFacts(database, due(scope), scope, today, most);
}

/** Counts no further than the day's limit, so that a large deck costs no more than a small one. */
function countFacts(database: Database, from: string, scope: Scope, today: number, most: number): number {
  const sql = `SELECT count(*) FROM (SELECT DISTINCT card.fact ${from} LIMIT @most)`;
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
  const sql = `SELECT card.id ${fresh(scope)}
    ORDER BY card.own DESC, card.start_offset, card.position LIMIT 1`;
  return cardId.optional().parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), today }),
  );
}

/** The review that has been due longest. */
export function firstDue(database: Database, scope: Scope, today: number): CardId | undefined {
  const sql = `SELECT card.id ${due(scope)}
    ORDER BY card_state.due_day, card_state.stability, card_state.card LIMIT 1`;
  return cardId.optional().parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), today }),
  );
}

const step = z
  .object({ id: cardId, due_at: z.number() })
  .transform(({ id, due_at }) => ({ id, dueAt: due_at }))
  .optional();

/** The card whose learning step is due first, with its time in milliseconds since 1970. */
export function firstStep(database: Database, scope: Scope, today: number): z.output<typeof step> {
  const sql = `SELECT card.id, card_state.due_at ${stepping(scope)}
    ORDER BY card_state.due_at, card_state.card LIMIT 1`;
  return step.parse(statement(database, sql).get({ ...bind(scope), today }));
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
  const sql = `SELECT card.id, card.fact, stability, difficulty, last_day FROM deck_card AS card
    LEFT JOIN card_state ON card_state.card = card.id ${asked(scope)}
    ORDER BY card.own DESC, card.start_offset, card.position`;
  return rows.parse(statement(database, sql).all({ ...bind(scope), today }));
}

const load = z.array(z.object({ day: z.number(), cards: z.number() }));

/** Cards coming due by study day, up to and with `last`; overdue cards count on `today`. */
export function countComing(
  database: Database,
  dossier: DossierId,
  today: number,
  last: number,
): z.output<typeof load> {
  const sql = `SELECT max(due_day, @today) AS day, count(*) AS cards
    FROM card_state CROSS JOIN deck_card AS card ON card.id = card_state.card
      LEFT JOIN card_mark ON card_mark.card = card.id
    WHERE card.dossier = @dossier AND due_day <= @last AND card_mark.suspended IS NOT 1
    GROUP BY 1 ORDER BY 1`;
  return load.parse(statement(database, sql).all({ dossier, today, last }));
}
