import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardSort, SortColumn } from '../../shared/model/browse.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { Condition } from '../domain/browse/condition.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import type { ForgettingCurve } from '../domain/review/schedule.ts';
import { ELAPSED, indexOf, writeCondition } from './browse-condition.ts';
import { statement } from './statement.ts';

/** What a search needs to know apart from the cards. */
export type Setting = {
  readonly dossier: DossierId;
  readonly today: StudyDay;
  /** Lapses at which a card is a leech. */
  readonly leechLapses: number;
  readonly curve: ForgettingCurve;
};

const ids = z.array(z.string().transform((id) => id as CardId));

/** A stretch of what is found, by its place in the order. */
export type Stretch = { readonly from: number; readonly count: number };

/** The ids of a stretch of the cards that meet a condition, in an order; what is equal comes as in the article. */
export function listMatching(
  database: Database,
  setting: Setting,
  condition: Condition,
  sort: CardSort,
  stretch: Stretch,
): readonly CardId[] {
  const { sql, values } = writeCondition(condition, setting.curve);
  const query = `SELECT card ${from(condition)} AND ${sql} ORDER BY ${writeOrder(sort)} LIMIT @count OFFSET @from`;
  return ids.parse(
    statement(database, query)
      .pluck(true)
      .all(...values, { ...bind(setting), ...stretch }),
  );
}

/** How many cards meet a condition. */
export function countMatching(database: Database, setting: Setting, condition: Condition): number {
  const { sql, values } = writeCondition(condition, setting.curve);
  const found = statement(database, `SELECT count(*) ${from(condition)} AND ${sql}`)
    .pluck(true)
    .get(...values, bind(setting));
  return z.number().parse(found);
}

function from(condition: Condition): string {
  const index = indexOf(condition);
  return `FROM catalogue ${index === undefined ? '' : `INDEXED BY ${index}`} WHERE dossier = @dossier`;
}

const bind = ({ curve, ...rest }: Setting) => ({ ...rest, ...curve });

/** Rows ever changed since the database was opened: what was read before the number grew may be out of date. */
export function countChanges(database: Database): number {
  return z.number().parse(statement(database, 'SELECT total_changes()').pluck(true).get());
}

/** The older in stabilities, the less is recalled. */
const RECALL = `-1.0 * ${ELAPSED} / stability`;

const COLUMN: Readonly<Record<Exclude<SortColumn, 'article'>, string>> = {
  question: '(SELECT front FROM deck_card WHERE deck_card.id = card) COLLATE NOCASE',
  answer: '(SELECT back FROM deck_card WHERE deck_card.id = card) COLLATE NOCASE',
  topic:
    '(SELECT position FROM topic WHERE topic.dossier = catalogue.dossier AND topic.id = catalogue.topic)',
  due: 'due_day',
  interval: 'interval_days',
  stability: 'stability',
  difficulty: 'difficulty',
  recall: RECALL,
  lapses: 'lapses',
  reviews: 'reps',
  flag: 'nullif(flag, 0)',
  state: "CASE phase WHEN 'learning' THEN 1 WHEN 'relearning' THEN 2 WHEN 'review' THEN 3 ELSE 0 END",
};

/** What has no value comes last either way. */
function writeOrder({ by, descending }: CardSort): string {
  const way = descending ? 'DESC' : 'ASC';
  const article = (along: string) =>
    ['start_offset', 'own', 'position', 'card'].map((column) => `${column} ${along}`).join(', ');
  return by === 'article' ? article(way) : `${COLUMN[by]} ${way} NULLS LAST, ${article('ASC')}`;
}
