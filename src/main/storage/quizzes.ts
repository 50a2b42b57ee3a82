import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, TopicId } from '../../shared/model/ids.ts';
import type { Judgement, QuizPlan, Response } from '../../shared/model/quiz.ts';
import type { Moment } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

/** A quiz as it was begun: its questions stay the same even when the dossier changes. */
export type StoredQuiz = {
  readonly dossier: DossierId;
  readonly seed: number;
  readonly plan: QuizPlan;
  /** The questions as JSON, for the quiz domain to parse. */
  readonly questions: unknown;
};

/** Stores a quiz with its keys and gives its id. */
export function insertQuiz(database: Database, quiz: StoredQuiz, now: Moment): number {
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO quiz (dossier, seed, at, offset_minutes, plan, questions) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    quiz.dossier,
    quiz.seed,
    now.at,
    now.offsetMinutes,
    JSON.stringify(quiz.plan),
    JSON.stringify(quiz.questions),
  );
  return Number(lastInsertRowid);
}

const plan = z.object({
  topics: z.array(z.string().transform((topic) => topic as TopicId)),
  types: z.array(z.enum(['choice', 'true-false', 'typed'])),
  count: z.number(),
});

const quizRow = z
  .object({
    dossier: z.string().transform((dossier) => dossier as DossierId),
    seed: z.number(),
    plan: z.string().transform((text) => plan.parse(JSON.parse(text))),
    questions: z.string().transform((text): unknown => JSON.parse(text)),
  })
  .optional();

/** A stored quiz, or nothing. */
export function findQuiz(database: Database, id: number): StoredQuiz | undefined {
  return quizRow.parse(
    statement(database, 'SELECT dossier, seed, plan, questions FROM quiz WHERE id = ?').get(id),
  );
}

/** An answered question: append-only. */
export type StoredResponse = {
  readonly response: Response;
  readonly judgement: Judgement;
  /** Milliseconds. */
  readonly duration: number;
};

/** Appends the response to the question at `position`. */
export function appendResponse(
  database: Database,
  quiz: number,
  position: number,
  { response, judgement, duration }: StoredResponse,
  at: number,
): void {
  statement(
    database,
    `INSERT INTO response (quiz, position, answer, judgement, verdict, at, duration) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(quiz, position, JSON.stringify(response), JSON.stringify(judgement), judgement.verdict, at, duration);
}

const responseJson = z.discriminatedUnion('type', [
  z.object({ type: z.literal('choice'), option: z.int() }),
  z.object({ type: z.literal('true-false'), value: z.boolean() }),
  z.object({ type: z.literal('typed'), text: z.string() }),
]) satisfies z.ZodType<Response>;

const judgementJson = z.object({
  verdict: z.enum(['right', 'close', 'wrong']),
  reason: z.string(),
  key: z.string(),
}) satisfies z.ZodType<Judgement>;

const responseRows = z.array(
  z
    .object({ answer: z.string(), judgement: z.string(), duration: z.number() })
    .transform(({ answer, judgement, duration }) => ({
      response: responseJson.parse(JSON.parse(answer)),
      judgement: judgementJson.parse(JSON.parse(judgement)),
      duration,
    })),
);

/** The responses to a quiz in the order of its questions. */
export function listResponses(database: Database, quiz: number): readonly StoredResponse[] {
  const sql = 'SELECT answer, judgement, duration FROM response WHERE quiz = ? ORDER BY position';
  return responseRows.parse(statement(database, sql).all(quiz));
}

const openRow = z.object({ id: z.number(), answered: z.number(), count: z.number() }).optional();

/** The newest quiz of a dossier, when it was begun but not finished. */
export function findOpenQuiz(database: Database, dossier: DossierId): z.output<typeof openRow> {
  const sql = `SELECT id, json_array_length(questions) AS count,
      (SELECT count(*) FROM response WHERE response.quiz = quiz.id) AS answered
    FROM quiz WHERE id = (SELECT max(id) FROM quiz WHERE dossier = ?)`;
  const newest = openRow.parse(statement(database, sql).get(dossier));
  return newest !== undefined && newest.answered < newest.count ? newest : undefined;
}
