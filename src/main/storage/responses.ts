import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { Confidence, Judgement, Response } from '../../shared/model/question.ts';
import { statement } from './statement.ts';

/** An answered question: append-only. */
export type StoredResponse = {
  readonly response: Response;
  readonly judgement: Judgement;
  /** Whether the learner counts it as right herself. */
  readonly counted: boolean;
  /** Nothing where she was not asked, or did not say. */
  readonly confidence: Confidence | undefined;
  /** Milliseconds. */
  readonly duration: number;
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
};

/** Appends the response to the question at `position`. */
export function appendResponse(
  database: Database,
  quiz: number,
  position: number,
  { response, judgement, confidence, duration }: Omit<StoredResponse, 'at' | 'counted'>,
  at: number,
): void {
  statement(
    database,
    `INSERT INTO response (quiz, position, answer, judgement, verdict, confidence, at, duration)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    quiz,
    position,
    JSON.stringify(response),
    JSON.stringify(judgement),
    judgement.verdict,
    confidence ?? null,
    at,
    duration,
  );
}

/** A response as it is stored; it is parsed again when it is read. */
export const responseJson = z.discriminatedUnion('type', [
  z.object({ type: z.literal('choice'), option: z.int() }),
  z.object({ type: z.literal('multi-select'), options: z.array(z.int()) }),
  z.object({ type: z.literal('true-false'), value: z.boolean(), correction: z.string().optional() }),
  z.object({ type: z.literal('typed'), text: z.string() }),
  z.object({ type: z.literal('matching'), pairs: z.array(z.int().nullable()) }),
  z.object({ type: z.literal('ordering'), order: z.array(z.int()) }),
  z.object({ type: z.literal('cloze'), texts: z.array(z.string()) }),
  z.object({ type: z.literal('number'), text: z.string() }),
  z.object({ type: z.literal('map'), mark: z.int() }),
  z.object({ type: z.literal('none') }),
]) satisfies z.ZodType<Response>;

const judgementJson = z.object({
  verdict: z.enum(['right', 'close', 'wrong']),
  score: z.number().min(0).max(1),
  reason: z.string(),
  key: z.string(),
  parts: z.array(z.enum(['right', 'close', 'wrong'])).optional(),
}) satisfies z.ZodType<Judgement>;

const responseRows = z.array(
  z
    .object({
      answer: z.string(),
      judgement: z.string(),
      counted_by_learner: z.literal([0, 1]),
      confidence: z.literal([1, 2, 3]).nullable(),
      duration: z.number(),
      at: z.number(),
    })
    .transform(({ answer, judgement, counted_by_learner, confidence, duration, at }) => ({
      response: responseJson.parse(JSON.parse(answer)),
      judgement: judgementJson.parse(JSON.parse(judgement)),
      counted: counted_by_learner === 1,
      confidence: confidence ?? undefined,
      duration,
      at,
    })),
);

/** The responses to a quiz in the order of its questions. */
export function listResponses(database: Database, quiz: number): readonly StoredResponse[] {
  const sql = `SELECT answer, judgement, counted_by_learner, confidence, duration, at FROM counted_response
    WHERE quiz = ? ORDER BY position`;
  return responseRows.parse(statement(database, sql).all(quiz));
}

const missedRows = z.array(
  z.object({ question: z.string(), answer: z.string() }).transform(({ question, answer }) => ({
    question: JSON.parse(question) as unknown,
    response: responseJson.parse(JSON.parse(answer)),
  })),
);

/** The questions of a dossier that were last not answered rightly, the newest first, for the quiz domain to parse. */
export function listMissed(
  database: Database,
  dossier: DossierId,
  most: number,
): z.output<typeof missedRows> {
  const sql = `SELECT question, answer FROM response
    JOIN quiz_question USING (quiz, position) JOIN quiz ON quiz.id = response.quiz
    WHERE dossier = ? AND verdict <> 'right' ORDER BY response.at DESC, response.quiz DESC, position DESC LIMIT ?`;
  return missedRows.parse(statement(database, sql).all(dossier, most));
}
