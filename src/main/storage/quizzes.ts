import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, TopicId } from '../../shared/model/ids.ts';
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
      appendQuestions(database, id, 0, questions);
      return id;
    })
    .immediate();
}

/** Adds questions to a quiz, the first of them at a position. */
function appendQuestions(
  database: Database,
  quiz: number,
  position: number,
  questions: readonly unknown[],
): void {
  const insert = statement(database, 'INSERT INTO quiz_question (quiz, position, question) VALUES (?, ?, ?)');
  questions.forEach((question, index) => {
    insert.run(quiz, position + index, JSON.stringify(question));
  });
}

const plan = z.object({
  topics: z.array(z.string().transform((topic) => topic as TopicId)),
  types: z.array(z.enum(QUESTION_TYPES)),
  count: z.number(),
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

const openRow = z.object({ id: z.number(), answered: z.number(), count: z.number() }).optional();

/** The newest quiz of a dossier, when it was begun but not finished. */
export function findOpenQuiz(database: Database, dossier: DossierId): z.output<typeof openRow> {
  const sql = `SELECT id,
      (SELECT count(*) FROM quiz_question WHERE quiz_question.quiz = quiz.id) AS count,
      (SELECT count(*) FROM response WHERE response.quiz = quiz.id) AS answered
    FROM quiz WHERE id = (SELECT max(id) FROM quiz WHERE dossier = ?)`;
  const newest = openRow.parse(statement(database, sql).get(dossier));
  return newest !== undefined && newest.answered < newest.count ? newest : undefined;
}
