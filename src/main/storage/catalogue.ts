import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, EntityId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import type { ForgettingCurve } from '../domain/review/schedule.ts';
import { DIFFICULTY, RECALL, STABILITY } from '../domain/statistics/bins.ts';
import type { KnowledgeSum } from '../domain/statistics/knowledge-sums.ts';
import { parseJson } from './json.ts';
import { statement } from './statement.ts';

type Scope = { readonly dossier: DossierId; readonly topic: TopicId | undefined };

/** The reviewed cards of a scope: the planner would go by an index, and look each card up. */
const REVIEWED = `FROM catalogue NOT INDEXED
  WHERE dossier = @dossier AND (@topic IS NULL OR topic = @topic) AND stability IS NOT NULL`;
const bind = (scope: Scope) => ({ ...scope, topic: scope.topic ?? null });

/** Study days since the last answer, by stability; after a clock was set back no time has passed. */
const ELAPSED = '(CASE WHEN last_day < @today THEN @today - last_day ELSE 0 END) / stability';
/** Predicted recall, by a scheduler's curve. */
const RECALLED = `pow(1 + @factor * ${ELAPSED}, @decay)`;

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

const ids = z.array(z.string().transform((id) => id as EntityId));

const known = z.array(
  z
    .tuple([
      z.string().transform((topic) => topic as TopicId),
      z.string(),
      z.number(),
      z.number(),
      z.number(),
      z.number(),
      z.number().nullable(),
    ])
    .transform(([topic, entities, cards, tested, learnt, recall, weakest]) => ({
      topic,
      entities: parseJson(ids, entities),
      cards,
      tested,
      learnt,
      recall,
      weakest: weakest ?? Number.POSITIVE_INFINITY,
    })),
);
/** How well the cards of each subject are known on a day, as sums; the cards of one are about the same. */
export function sumKnowledge(
  database: Database,
  scope: Scope,
  today: StudyDay,
  curve: ForgettingCurve,
): readonly (KnowledgeSum & { readonly topic: TopicId; readonly entities: readonly EntityId[] })[] {
  const sql = `SELECT topic, entities, cards, tested, learnt, recall, weakest
    FROM (SELECT subject AS id, count(*) AS cards, count(stability) AS tested,
        coalesce(sum(phase <> 'learning'), 0) AS learnt, coalesce(sum(${RECALLED}), 0) AS recall,
        pow(1 + @factor * max(${ELAPSED}), @decay) AS weakest
      FROM catalogue INDEXED BY catalogue_by_subject WHERE dossier = @dossier GROUP BY subject)
    CROSS JOIN subject USING (id) WHERE @topic IS NULL OR topic = @topic`;
  return known.parse(
    statement(database, sql)
      .raw(true)
      .all({ ...bind(scope), ...curve, today }),
  );
}

const remembered = z.array(
  z
    .object({
      card: z.string().transform((card) => card as CardId),
      fact: z.string().transform((fact) => fact as FactId),
      topic: z.string().transform((topic) => topic as TopicId),
      start: z.number(),
      end: z.number(),
      phase: z.enum(['learning', 'review', 'relearning']).nullable(),
      stability: z.number().nullable(),
      last_day: z.number().nullable(),
    })
    .transform(({ phase, stability, last_day: lastDay, ...place }) => ({
      ...place,
      memory:
        phase === null || stability === null || lastDay === null ? undefined : { phase, stability, lastDay },
    })),
);

/** Every card of a dossier with its place in the article, and what is remembered of it; of a new one nothing. */
export function listRemembered(database: Database, dossier: DossierId): z.output<typeof remembered> {
  const sql = `SELECT card, fact, topic, start_offset AS start, end_offset AS end, phase, stability, last_day
    FROM catalogue NOT INDEXED WHERE dossier = ?`;
  return remembered.parse(statement(database, sql).all(dossier));
}
