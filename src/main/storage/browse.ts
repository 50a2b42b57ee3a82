import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardSort, SortColumn } from '../../shared/model/browse.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { Condition } from '../domain/browse/condition.ts';
import type { Property, Standing } from '../domain/browse/query.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import type { ForgettingCurve } from '../domain/review/schedule.ts';
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
  { from, count }: Stretch,
): readonly CardId[] {
  const { sql, values } = writeCondition(condition);
  const query = `SELECT card.id ${CARDS} AND ${sql} ORDER BY ${writeOrder(sort)} LIMIT @count OFFSET @from`;
  return ids.parse(
    statement(database, query)
      .pluck(true)
      .all(...values, { ...bind(setting), from, count }),
  );
}

/** How many cards meet a condition. */
export function countMatching(database: Database, setting: Setting, condition: Condition): number {
  const { sql, values } = writeCondition(condition);
  const found = statement(database, `SELECT count(*) ${CARDS} AND ${sql}`)
    .pluck(true)
    .get(...values, bind(setting));
  return z.number().parse(found);
}

const CARDS = `FROM deck_card AS card
  LEFT JOIN card_state AS state ON state.card = card.id
  LEFT JOIN card_mark AS mark ON mark.card = card.id
  WHERE card.dossier = @dossier`;

const bind = ({ curve, ...rest }: Setting) => ({ ...rest, ...curve });

/** Rows ever changed since the database was opened: what was read before the number grew may be out of date. */
export function countChanges(database: Database): number {
  return z.number().parse(statement(database, 'SELECT total_changes()').pluck(true).get());
}

/** A condition as SQL that is true or false and never null, with a value for each question mark. */
type Written = { readonly sql: string; readonly values: readonly (string | number)[] };

const RECALL = 'round(pow(1 + @factor * max(0, @today - state.last_day) / state.stability, @decay), 8)';

const PROPERTY: Readonly<Record<Property, string>> = {
  r: RECALL,
  s: 'state.stability',
  d: 'state.difficulty',
  ivl: 'state.interval_days',
  lapses: 'state.lapses',
  reps: 'state.reps',
};

const STANDING: Readonly<Record<Standing, string>> = {
  new: 'card.fresh = 1',
  learning: "(state.card IS NOT NULL AND state.phase <> 'review')",
  review: "(state.card IS NOT NULL AND state.phase = 'review')",
  due: `(state.card IS NOT NULL AND state.due_day <= @today AND mark.suspended IS NOT 1
    AND mark.buried_day IS NOT @today)`,
  suspended: 'mark.suspended IS 1',
  buried: 'mark.buried_day IS @today',
  leech: '(state.card IS NOT NULL AND state.lapses >= @leechLapses)',
  marked: 'mark.marked IS 1',
  flagged: '(mark.card IS NOT NULL AND mark.flag > 0)',
  own: 'card.own = 1',
  edited: 'card.edited = 1',
};

function writeCondition(condition: Condition): Written {
  switch (condition.kind) {
    case 'all':
      return write('1');
    case 'and':
    case 'or': {
      const parts = condition.parts.map(writeCondition);
      const sql = parts.map((part) => part.sql).join(condition.kind === 'and' ? ' AND ' : ' OR ');
      return write(`(${sql})`, ...parts.flatMap(({ values }) => values));
    }
    case 'not': {
      const { sql, values } = writeCondition(condition.part);
      return write(`NOT ${sql}`, ...values);
    }
    case 'text': {
      const words = `{main more} : "${condition.words}"${condition.isOpen ? ' *' : ''}`;
      return write(`(card.fact IN (${entries('fact')}) OR card.id IN (${entries('card')}))`, words, words);
    }
    case 'is':
      return write(STANDING[condition.standing]);
    case 'prop': {
      const { property, comparison, value } = condition;
      return write(`(state.card IS NOT NULL AND ${PROPERTY[property]} ${comparison} ?)`, value);
    }
    case 'flag':
      return write('coalesce(mark.flag, 0) = ?', condition.flag);
    case 'due':
      return write('(state.card IS NOT NULL AND state.due_day <= ?)', condition.by);
    case 'rated': {
      const { since, rating } = condition;
      const sql = 'SELECT review.card FROM review WHERE review.day >= ? AND review.dossier = @dossier';
      return rating === undefined
        ? write(`card.id IN (${sql})`, since)
        : write(`card.id IN (${sql} AND review.rating = ?)`, since, rating);
    }
    case 'added': {
      const sql = 'SELECT own_card.id FROM own_card JOIN own_entry ON own_entry.id = own_card.entry';
      return write(`card.id IN (${sql} WHERE own_entry.created_at >= ?)`, condition.since);
    }
    case 'form':
      return write('card.form = ?', condition.form);
    case 'status':
      return write(facts('status = ?'), condition.status);
    case 'fact-kind':
      return write(facts('kind = ?'), condition.name);
    case 'speaker':
      return write(facts('speaker IN (SELECT value FROM json_each(?))'), JSON.stringify(condition.speakers));
    case 'topic':
      return write('card.topic IN (SELECT value FROM json_each(?))', JSON.stringify(condition.topics));
    case 'fact':
      return write('card.fact IN (SELECT value FROM json_each(?))', JSON.stringify(condition.facts));
    case 'place': {
      const touched = condition.places.map(() => '(card.start_offset < ? AND card.end_offset > ?)');
      const values = condition.places.flatMap(({ start, end }) => [end, start]);
      return write(`(card.start_offset >= 0 AND (${touched.join(' OR ')}))`, ...values);
    }
    default:
      return assertNever(condition);
  }
}

const write = (sql: string, ...values: readonly (string | number)[]): Written => ({ sql, values });

/** Own cards have no fact of the dossier. */
const facts = (where: string) => `card.fact IN (SELECT id FROM fact WHERE dossier = @dossier AND ${where})`;

const entries = (kind: 'fact' | 'card') => `SELECT entry.ref FROM search_text
  JOIN search_entry AS entry ON entry.id = search_text.rowid
  WHERE search_text MATCH ? AND entry.kind = '${kind}' AND entry.dossier = @dossier`;

const COLUMN: Readonly<Record<Exclude<SortColumn, 'article'>, string>> = {
  question: 'card.front COLLATE NOCASE',
  answer: 'card.back COLLATE NOCASE',
  topic: '(SELECT position FROM topic WHERE topic.dossier = card.dossier AND topic.id = card.topic)',
  due: 'state.due_day',
  interval: 'state.interval_days',
  stability: 'state.stability',
  difficulty: 'state.difficulty',
  recall: RECALL,
  lapses: 'state.lapses',
  reviews: 'state.reps',
  flag: 'nullif(mark.flag, 0)',
  state: "CASE state.phase WHEN 'learning' THEN 1 WHEN 'relearning' THEN 2 WHEN 'review' THEN 3 ELSE 0 END",
};

/** What has no value comes last either way. */
function writeOrder({ by, descending }: CardSort): string {
  const way = descending ? 'DESC' : 'ASC';
  const article = (along: string) =>
    ['card.start_offset', 'card.own', 'card.position', 'card.id']
      .map((column) => `${column} ${along}`)
      .join(', ');
  return by === 'article' ? article(way) : `${COLUMN[by]} ${way} NULLS LAST, ${article('ASC')}`;
}
