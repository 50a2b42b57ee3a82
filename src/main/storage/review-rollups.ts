import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, TopicId } from '../../shared/model/ids.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

/**
 * What is looked at: a dossier or one topic of it, from a study day up to another. Both tables hold little for a
 * day, however many reviews it had; triggers keep them.
 */
export type Span = {
  readonly dossier: DossierId;
  readonly topic: TopicId | undefined;
  readonly first: StudyDay;
  readonly last: StudyDay;
};

const WITHIN = `WHERE dossier = @dossier AND day BETWEEN @first AND @last AND (@topic IS NULL OR topic = @topic)`;
const bind = (span: Span) => ({ ...span, topic: span.topic ?? null });

const days = z.array(z.object({ day: z.number(), reviews: z.number(), milliseconds: z.number() }));

/** The days with a review, with the number of reviews and the time they took, oldest first. */
export function listReviewDays(database: Database, span: Span): z.output<typeof days> {
  const sql = `SELECT day, sum(reviews) AS reviews, sum(milliseconds) AS milliseconds FROM review_day ${WITHIN}
    GROUP BY day ORDER BY day`;
  return days.parse(statement(database, sql).all(bind(span)));
}

const studyDays = z.array(z.number());

/** The study days on which anything was reviewed, the newest first. */
export function listStudyDays(database: Database, dossier: DossierId): readonly StudyDay[] {
  const sql = 'SELECT DISTINCT day FROM review_day WHERE dossier = ? ORDER BY day DESC';
  return studyDays.parse(statement(database, sql).pluck(true).all(dossier));
}

const earliest = z.number().nullable();

/** The first day that ever had a review; none before the first review. */
export function firstReviewDay(
  database: Database,
  { dossier, topic }: Pick<Span, 'dossier' | 'topic'>,
): StudyDay | undefined {
  const sql = `SELECT day FROM review_day WHERE dossier = @dossier AND (@topic IS NULL OR topic = @topic)
    ORDER BY day LIMIT 1`;
  const found = statement(database, sql)
    .pluck(true)
    .get({ dossier, topic: topic ?? null });
  return earliest.parse(found ?? null) ?? undefined;
}

const answers = z.array(
  z.object({
    phase: z.enum(['new', 'learning', 'review', 'relearning']),
    rating: z.literal([1, 2, 3, 4]),
    reviews: z.number(),
  }),
);

/** How often each rating was given in each phase. */
export function listAnswers(database: Database, span: Span): z.output<typeof answers> {
  const sql = `SELECT phase, rating, sum(reviews) AS reviews FROM review_day ${WITHIN} GROUP BY phase, rating`;
  return answers.parse(statement(database, sql).all(bind(span)));
}

const hours = z.array(
  z.object({ hour: z.number(), reviews: z.number(), tested: z.number(), remembered: z.number() }),
);

/** What was reviewed in each hour of the learner's clock. */
export function listHours(database: Database, span: Span): z.output<typeof hours> {
  const sql = `SELECT hour, sum(reviews) AS reviews, sum(tested) AS tested, sum(remembered) AS remembered
    FROM review_hour ${WITHIN} GROUP BY hour`;
  return hours.parse(statement(database, sql).all(bind(span)));
}

const tested = z.array(
  z.object({
    day: z.number(),
    topic: z.string().transform((id) => id as TopicId),
    tested: z.number(),
    remembered: z.number(),
  }),
);

/** What was tested of each topic on each day, in phase review and by a card's first answer of the day. */
export function listTestedDays(database: Database, span: Span): z.output<typeof tested> {
  const sql = `SELECT day, topic, sum(tested) AS tested, sum(remembered) AS remembered FROM review_hour ${WITHIN}
    GROUP BY day, topic HAVING sum(tested) > 0 ORDER BY day, topic`;
  return tested.parse(statement(database, sql).all(bind(span)));
}

const cards = z.number();

/** How many different cards were reviewed on a day, counted from the reviews themselves. */
export function countCardsOn(
  database: Database,
  { dossier, topic }: Pick<Span, 'dossier' | 'topic'>,
  day: StudyDay,
): number {
  const sql = `SELECT count(DISTINCT card) FROM review
    WHERE day = @day AND dossier = @dossier AND (@topic IS NULL OR topic = @topic)`;
  return cards.parse(
    statement(database, sql)
      .pluck(true)
      .get({ day, dossier, topic: topic ?? null }),
  );
}
