import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import { QUIZ_MODES } from '../../shared/model/quiz.ts';
import { statement } from './statement.ts';

const part = z.object({
  quiz: z.number(),
  mode: z.enum(QUIZ_MODES),
  at: z.number(),
  offsetMinutes: z.number(),
  topic: z.string().transform((topic) => topic as TopicId),
  count: z.number(),
  answered: z.number(),
  right: z.number(),
  points: z.number(),
});

/** What a quiz asked of one topic, and what the answers come to. */
export type QuizPart = z.output<typeof part>;

/** The parts of every quiz of a dossier, a quiz's parts together, the newest quiz first. */
export function listQuizParts(database: Database, dossier: DossierId): readonly QuizPart[] {
  const sql = `SELECT quiz.id AS quiz, quiz.mode, quiz.at, quiz.offset_minutes AS offsetMinutes,
      question ->> '$.topic' AS topic, count(*) AS count, count(credit) AS answered,
      coalesce(sum(credit = 1), 0) AS right, coalesce(sum(credit), 0) AS points
    FROM quiz JOIN quiz_question ON quiz_question.quiz = quiz.id
      LEFT JOIN counted_response AS given
        ON given.quiz = quiz_question.quiz AND given.position = quiz_question.position
    WHERE quiz.dossier = ? GROUP BY quiz.id, topic ORDER BY quiz.id DESC, topic`;
  return z.array(part).parse(statement(database, sql).all(dossier));
}

const answers = z.array(
  z
    .object({
      quiz: z.number(),
      fact: z.string().transform((fact) => fact as FactId),
      stem: z.string(),
      key: z.string(),
      confidence: z.literal([1, 2, 3]).nullable(),
      points: z.number(),
    })
    .transform((row) => ({ ...row, confidence: row.confidence ?? undefined })),
);

/** Every answer about a dossier, oldest first, under the fact that its question chiefly asks for. */
export function listQuizAnswers(database: Database, dossier: DossierId): z.output<typeof answers> {
  const sql = `SELECT given.quiz, question ->> '$.facts[0]' AS fact, question ->> '$.stem' AS stem,
      judgement ->> '$.key' AS key, confidence, credit AS points
    FROM counted_response AS given
      JOIN quiz ON quiz.id = given.quiz
      JOIN quiz_question ON quiz_question.quiz = given.quiz AND quiz_question.position = given.position
    WHERE quiz.dossier = ? ORDER BY given.at, given.quiz, given.position`;
  return answers.parse(statement(database, sql).all(dossier));
}
