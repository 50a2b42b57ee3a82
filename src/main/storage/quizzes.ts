import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import { QUESTION_TYPES } from '../../shared/model/question.ts';
import { QUIZ_MODES, type QuizMode, type QuizPlan } from '../../shared/model/quiz.ts';
import type { Moment } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

/** A quiz as it was begun; its questions stay the same even when the dossier changes. */
export type StoredQuiz = {
  readonly dossier: DossierId;
  readonly mode: QuizMode;
  readonly seed: number;
  readonly plan: QuizPlan;
};

/** Stores a quiz with its questions, keys and all, and gives its id. */
export function insertQuiz(
  database: Database,
  { dossier, mode, seed, plan }: StoredQuiz,
  questions: readonly unknown[],
  now: Moment,
): number {
  const insert = statement(
    database,
    'INSERT INTO quiz (dossier, mode, seed, at, offset_minutes, plan) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return database
    .transaction(() => {
      const { lastInsertRowid } = insert.run(
        dossier,
        mode,
        seed,
        now.at,
        now.offsetMinutes,
        JSON.stringify(plan),
      );
      const id = Number(lastInsertRowid);
      appendQuestions(database, id, { position: 0, round: 1 }, questions);
      return id;
    })
    .immediate();
}

/** Adds the questions of a round to a quiz, the first of them at a position. */
export function appendQuestions(
  database: Database,
  quiz: number,
  { position, round }: { readonly position: number; readonly round: number },
  questions: readonly unknown[],
): void {
  const insert = statement(
    database,
    'INSERT INTO quiz_question (quiz, position, round, question) VALUES (?, ?, ?, ?)',
  );
  questions.forEach((question, index) => {
    insert.run(quiz, position + index, round, JSON.stringify(question));
  });
}

const roundRow = z.object({ round: z.number(), start: z.number() });

/** The last round of a quiz, and the position of its first question. */
export function findLastRound(database: Database, quiz: number): z.output<typeof roundRow> {
  const sql = `SELECT round, min(position) AS start FROM quiz_question WHERE quiz = ?
    GROUP BY round ORDER BY round DESC LIMIT 1`;
  return roundRow.parse(statement(database, sql).get(quiz));
}

const questionCount = z.number();

/** How many questions a quiz began with. */
export function countFirstRound(database: Database, quiz: number): number {
  const sql = 'SELECT count(*) FROM quiz_question WHERE quiz = ? AND round = 1';
  return questionCount.parse(statement(database, sql).pluck(true).get(quiz));
}

const plan = z.object({
  topics: z.array(z.string().transform((topic) => topic as TopicId)),
  types: z.array(z.enum(QUESTION_TYPES)),
  count: z.number(),
  facts: z.array(z.string().transform((fact) => fact as FactId)).optional(),
}) satisfies z.ZodType<QuizPlan>;

const quizRow = z
  .object({
    dossier: z.string().transform((dossier) => dossier as DossierId),
    mode: z.enum(QUIZ_MODES),
    seed: z.number(),
    plan: z.string().transform((text) => plan.parse(JSON.parse(text))),
  })
  .optional();

/** A stored quiz, or nothing. */
export function findQuiz(database: Database, id: number): StoredQuiz | undefined {
  return quizRow.parse(
    statement(database, 'SELECT dossier, mode, seed, plan FROM quiz WHERE id = ?').get(id),
  );
}

const questionRows = z.array(
  z.object({ question: z.string() }).transform(({ question }): unknown => JSON.parse(question)),
);

/** A quiz's questions in their order, for the quiz domain to parse. */
export function listQuestions(database: Database, quiz: number): readonly unknown[] {
  const sql = 'SELECT question FROM quiz_question WHERE quiz = ? ORDER BY position';
  return questionRows.parse(statement(database, sql).all(quiz));
}

const openRow = z
  .object({ id: z.number(), mode: z.enum(QUIZ_MODES), answered: z.number(), count: z.number() })
  .optional();

/**
 * What a learner would go on with: the exam under way, or else the newest quiz of a dossier when it was begun
 * but not finished. A match that was left is not gone on with.
 */
export function findOpenQuiz(database: Database, dossier: DossierId): z.output<typeof openRow> {
  const sql = `SELECT id, mode,
      (SELECT count(*) FROM quiz_question WHERE quiz_question.quiz = quiz.id) AS count,
      CASE WHEN mode = 'exam'
        THEN (SELECT count(*) FROM quiz_draft WHERE quiz_draft.quiz = quiz.id AND answer IS NOT NULL)
        ELSE (SELECT count(*) FROM response WHERE response.quiz = quiz.id) END AS answered
    FROM quiz WHERE dossier = @dossier AND (
      id = (SELECT max(sat.id) FROM quiz AS sat JOIN quiz_clock AS clock ON clock.quiz = sat.id
            WHERE sat.dossier = @dossier AND sat.mode = 'exam' AND clock.ended IS NULL)
      OR id = (SELECT max(run.id) FROM quiz AS run
               WHERE run.dossier = @dossier AND run.mode NOT IN ('match', 'exam')))
    ORDER BY mode = 'exam' DESC LIMIT 1`;
  const open = openRow.parse(statement(database, sql).get({ dossier }));
  return open !== undefined && (open.mode === 'exam' || open.answered < open.count) ? open : undefined;
}

const dailyRow = z.object({ id: z.number(), at: z.number(), offset_minutes: z.number() }).optional();

/** The newest daily quiz of a dossier, and when it was begun. */
export function findNewestDaily(
  database: Database,
  dossier: DossierId,
): { readonly id: number; readonly begun: Moment } | undefined {
  const sql = `SELECT id, at, offset_minutes FROM quiz WHERE dossier = ? AND mode = 'daily'
    ORDER BY id DESC LIMIT 1`;
  const found = dailyRow.parse(statement(database, sql).get(dossier));
  return found && { id: found.id, begun: { at: found.at, offsetMinutes: found.offset_minutes } };
}

const bestRow = z.number().nullable();

/** The learner's best time for a match like this one, in milliseconds; none before the first. */
export function findBestMatch(
  database: Database,
  { dossier, plan }: Pick<StoredQuiz, 'dossier' | 'plan'>,
): number | undefined {
  const sql = `SELECT min(used) FROM quiz JOIN quiz_clock ON quiz_clock.quiz = quiz.id
    WHERE dossier = ? AND mode = 'match' AND ended = 'done'
      AND plan ->> '$.count' = ? AND plan -> '$.topics' = json(?)`;
  const best = statement(database, sql).pluck(true).get(dossier, plan.count, JSON.stringify(plan.topics));
  return bestRow.parse(best) ?? undefined;
}
