import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { CardPhase, Rating } from '../../shared/model/review.ts';
import type { Moment, StudyDay } from '../domain/review/moment.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { statement } from './statement.ts';

/** One graded card: append-only, the truth from which schedules and statistics are replayed. */
export type Review = {
  readonly card: CardId;
  readonly dossier: DossierId;
  readonly topic: TopicId;
  readonly fact: FactId;
  readonly phase: CardPhase;
  readonly rating: Rating;
  readonly moment: Moment;
  readonly day: StudyDay;
  /** Milliseconds. */
  readonly duration: number;
  readonly scheduling: number;
};

/** Appends a review and gives its id. */
export function appendReview(database: Database, review: Review): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO review (card, dossier, topic, fact, phase, rating, at, offset_minutes, day, duration, scheduling)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    review.card,
    review.dossier,
    review.topic,
    review.fact,
    review.phase,
    review.rating,
    review.moment.at,
    review.moment.offsetMinutes,
    review.day,
    review.duration,
    review.scheduling,
  );
  return Number(lastInsertRowid);
}

const count = z.number();

/** The id of the newest review; 0 before the first. */
export function lastReviewId(database: Database): number {
  return count.parse(statement(database, 'SELECT coalesce(max(id), 0) FROM review').pluck(true).get());
}

/** How many reviews were made after the review `since`. */
export function countSince(database: Database, dossier: DossierId, since: number): number {
  const sql = 'SELECT count(*) FROM review WHERE id > ? AND dossier = ?';
  return count.parse(statement(database, sql).pluck(true).get(since, dossier));
}

const day = z.object({
  introduced: z.number(),
  reviewed: z.number(),
  reviews: z.number(),
});

/** What was done on a study day: new cards introduced, cards reviewed that were due, and all reviews. */
export function countOnDay(database: Database, dossier: DossierId, today: StudyDay): z.output<typeof day> {
  const sql = `SELECT count(*) FILTER (WHERE phase = 'new') AS introduced,
    count(*) FILTER (WHERE phase = 'review') AS reviewed, count(*) AS reviews
    FROM review WHERE day = ? AND dossier = ?`;
  return day.parse(statement(database, sql).get(today, dossier));
}

/** The cards answered after the review `since`. */
export function listAnsweredSince(
  database: Database,
  dossier: DossierId,
  since: number,
): ReadonlySet<CardId> {
  const sql = 'SELECT DISTINCT card FROM review WHERE id > ? AND dossier = ?';
  return new Set(answered.parse(statement(database, sql).pluck(true).all(since, dossier)));
}

const answered = z.array(z.string().transform((id) => id as CardId));

const ratings = z.array(z.tuple([z.string().transform((id) => id as CardId), z.literal([1, 2, 3, 4])]));

/** The cards answered on a study day, each with its last rating then. */
export function listRatingsOn(
  database: Database,
  dossier: DossierId,
  today: StudyDay,
): ReadonlyMap<CardId, Rating> {
  const sql = 'SELECT card, rating FROM review WHERE day = ? AND dossier = ? ORDER BY id';
  return new Map(ratings.parse(statement(database, sql).raw(true).all(today, dossier)));
}

const lastDurations = z.array(z.number());

/** Milliseconds that each of the last 200 reviews took, the newest first. */
export function listDurations(database: Database, dossier: DossierId): readonly number[] {
  const sql = 'SELECT duration FROM review WHERE dossier = ? ORDER BY id DESC LIMIT 200';
  return lastDurations.parse(statement(database, sql).pluck(true).all(dossier));
}

const summary = z.object({
  cards: z.number(),
  reviews: z.number(),
  milliseconds: z.number(),
  again: z.number(),
  hard: z.number(),
  good: z.number(),
  easy: z.number(),
});

/** What was reviewed after the review `since`. */
export function summariseSince(
  database: Database,
  dossier: DossierId,
  since: number,
): z.output<typeof summary> {
  const sql = `SELECT count(DISTINCT card) AS cards, count(*) AS reviews, 
    coalesce(sum(min(duration, ${LONGEST_LOOK})), 0) AS milliseconds,
    count(*) FILTER (WHERE rating = 1) AS again, count(*) FILTER (WHERE rating = 2) AS hard,
    count(*) FILTER (WHERE rating = 3) AS good, count(*) FILTER (WHERE rating = 4) AS easy
    FROM review WHERE id > ? AND dossier = ?`;
  return summary.parse(statement(database, sql).get(since, dossier));
}

const history = z.array(
  z
    .object({
      id: z.number(),
      card: z.string(),
      rating: z.literal([1, 2, 3, 4]),
      phase: z.enum(['new', 'learning', 'review', 'relearning']),
      at: z.number(),
      offset_minutes: z.number(),
      duration: z.number(),
      scheduling: z.number(),
    })
    .transform(({ card, at, offset_minutes, ...rest }) => ({
      ...rest,
      card: card as CardId,
      moment: { at, offsetMinutes: offset_minutes },
    })),
);
type PastReview = z.output<typeof history>[number];

/** Every review in the order it was made, or those of one card. */
export function listReviews(database: Database, card?: CardId): readonly PastReview[] {
  const rows =
    card === undefined
      ? statement(database, 'SELECT * FROM review ORDER BY id').all()
      : statement(database, 'SELECT * FROM review WHERE card = ? ORDER BY id').all(card);
  return history.parse(rows);
}
