import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import type { ForgettingCurve } from '../domain/review/schedule.ts';
import { DIFFICULTY, RECALL, STABILITY } from '../domain/statistics/bins.ts';
import type { KnowledgeSum } from '../domain/statistics/knowledge-sums.ts';
import { statement } from './statement.ts';

type Scope = { readonly dossier: DossierId; readonly topic: TopicId | undefined };

const REVIEWED = `FROM deck_memory
  WHERE dossier = @dossier AND (@topic IS NULL OR topic = @topic) AND stability IS NOT NULL`;
const bind = (scope: Scope) => ({ ...scope, topic: scope.topic ?? null });

/** Study days since the last answer, by stability; after a clock was set back no time has passed. */
const ELAPSED = '(CASE WHEN last_day < @today THEN @today - last_day ELSE 0 END) / stability';
/** Predicted recall, by a scheduler's curve. */
const RECALLED = `pow(1 + @factor * ${ELAPSED}, @decay)`;

const due = z.array(z.object({ day: z.number(), cards: z.number() }));

/** Cards that are not suspended by the study day on which they come due, up to and with `last`. */
export function countDueDays(database: Database, scope: Scope, last: StudyDay): z.output<typeof due> {
  // In the index's order, so that nothing is sorted; a day comes once for each topic.
  const sql = `SELECT due_day AS day, count(*) AS cards ${REVIEWED} AND due_day <= @last AND suspended = 0
    GROUP BY topic, due_day`;
  return due.parse(statement(database, sql).all({ ...bind(scope), last }));
}

/** How many reviewed cards fall into each bin of stability, difficulty and recall on a day. */
export function countMemories(
  database: Database,
  scope: Scope,
  today: StudyDay,
  curve: ForgettingCurve,
): { readonly stability: number[]; readonly difficulty: number[]; readonly recall: number[] } {
  // SQLite groups by sorting; one text with three letters a card is read in a third of the time. What a function
  // would do there, for 100,000 cards, is done here: the last bins also take what is beyond them.
  const sql = `SELECT coalesce(group_concat(char(
      1 + CASE WHEN stability < 1 THEN 0 ELSE CAST(1 + log2(stability) AS INTEGER) END,
      CAST(difficulty AS INTEGER), 1 + CAST(10 * ${RECALLED} AS INTEGER)), ''), '') ${REVIEWED}`;
  const letters = z.string().parse(
    statement(database, sql)
      .pluck(true)
      .get({ ...bind(scope), ...curve, today }),
  );
  const counts = [STABILITY, DIFFICULTY, RECALL].map(({ starts }) => starts.map(() => 0));
  for (let at = 0; at < letters.length; at += 1) {
    const bins = counts[at % 3] ?? [];
    const bin = Math.min(letters.charCodeAt(at), bins.length) - 1;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const [stability = [], difficulty = [], recall = []] = counts;
  return { stability, difficulty, recall };
}

const known = z.tuple([
  z.string().transform((fact) => fact as FactId),
  z.string().transform((topic) => topic as TopicId),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number().nullable(),
]);

/** How well the cards of each fact or own entry are known on a day, as sums; all of one are of one topic. */
export function sumKnowledge(
  database: Database,
  scope: Scope,
  today: StudyDay,
  curve: ForgettingCurve,
): readonly (KnowledgeSum & { readonly fact: FactId; readonly topic: TopicId })[] {
  const sql = `SELECT fact, topic, count(*), count(stability), coalesce(sum(learnt), 0),
      coalesce(sum(${RECALLED}), 0), pow(1 + @factor * max(${ELAPSED}), @decay)
    FROM deck_memory WHERE dossier = @dossier AND (@topic IS NULL OR topic = @topic) GROUP BY fact`;
  const rows = statement(database, sql)
    .raw(true)
    .all({ ...bind(scope), ...curve, today });
  return rows.map((row) => {
    const [fact, topic, cards, tested, learnt, recall, weakest] = known.parse(row);
    return { fact, topic, cards, tested, learnt, recall, weakest: weakest ?? Number.POSITIVE_INFINITY };
  });
}
