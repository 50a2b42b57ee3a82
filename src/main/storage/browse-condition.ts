import { assertNever } from '../../shared/model/result.ts';
import type { Condition } from '../domain/browse/condition.ts';
import type { Comparison, Property, Standing } from '../domain/browse/query.ts';
import { ageOfRecall } from '../domain/browse/recall-age.ts';
import type { ForgettingCurve } from '../domain/review/schedule.ts';

import { dueBy } from './due-days.ts';

/** A condition as SQL that is true or false and never null, with a value for each question mark. */
export type Written = { readonly sql: string; readonly values: readonly (string | number)[] };

/** Study days since the last answer; after a clock was set back no time has passed. */
export const ELAPSED = 'max(0, @today - last_day)';

/** A card that was ever answered, and not forgotten since. */
const KNOWN = 'phase IS NOT NULL';

const PROPERTY: Readonly<Record<Exclude<Property, 'r'>, string>> = {
  s: 'stability',
  d: 'difficulty',
  ivl: 'interval_days',
  lapses: 'lapses',
  reps: 'reps',
};

const STANDING: Readonly<Record<Standing, string>> = {
  new: 'phase IS NULL',
  learning: `(${KNOWN} AND phase <> 'review')`,
  review: "phase IS 'review'",
  due: `(${dueBy('@today')} AND suspended = 0 AND buried_day IS NOT @today)`,
  suspended: 'suspended = 1',
  buried: 'buried_day IS @today',
  leech: '(lapses IS NOT NULL AND lapses >= @leechLapses)',
  marked: 'marked = 1',
  flagged: 'flag > 0',
  own: 'own = 1',
  edited: 'edited = 1',
};

/** Writes a condition on the rows of `catalogue`; `@today`, `@dossier` and `@leechLapses` are bound by name. */
export function writeCondition(condition: Condition, curve: ForgettingCurve): Written {
  switch (condition.kind) {
    case 'all':
      return write('1');
    case 'and':
    case 'or': {
      const parts = condition.parts.map((part) => writeCondition(part, curve));
      const sql = parts.map((part) => part.sql).join(condition.kind === 'and' ? ' AND ' : ' OR ');
      return write(`(${sql})`, ...parts.flatMap(({ values }) => values));
    }
    case 'not': {
      const { sql, values } = writeCondition(condition.part, curve);
      return write(`NOT ${sql}`, ...values);
    }
    case 'text': {
      const words = `{main more} : "${condition.words}"${condition.isOpen ? ' *' : ''}`;
      return write(`card IN (${TEXT})`, words);
    }
    case 'is':
      return write(STANDING[condition.standing]);
    case 'prop': {
      const { property, comparison, value } = condition;
      if (property === 'r') return writeRecall(comparison, value, curve);
      const column = PROPERTY[property];
      return write(`(${column} IS NOT NULL AND ${column} ${comparison} ?)`, value);
    }
    case 'flag':
      return write('flag = ?', condition.flag);
    case 'due':
      return write(dueBy('?'), condition.by, condition.by, condition.by);
    case 'rated': {
      const { since, rating } = condition;
      const sql = 'SELECT review.card FROM review WHERE review.day >= ? AND review.dossier = @dossier';
      return rating === undefined
        ? write(`card IN (${sql})`, since)
        : write(`card IN (${sql} AND review.rating = ?)`, since, rating);
    }
    case 'added': {
      const sql = 'SELECT own_card.id FROM own_card JOIN own_entry ON own_entry.id = own_card.entry';
      return write(`card IN (${sql} WHERE own_entry.created_at >= ?)`, condition.since);
    }
    case 'form':
      return write('form = ?', condition.form);
    case 'status':
      return write(facts('status = ?'), condition.status);
    case 'fact-kind':
      return write(facts('kind = ?'), condition.name);
    case 'speaker':
      return write(facts(`speaker IN (${LIST})`), JSON.stringify(condition.speakers));
    case 'topic':
      return write(`topic IN (${condition.topics.map(() => '?').join(', ')})`, ...condition.topics);
    case 'entity':
      return write(`subject IN (${SUBJECTS})`, JSON.stringify(condition.entities));
    case 'place': {
      const touched = condition.places.map(() => '(start_offset < ? AND end_offset > ?)');
      const values = condition.places.flatMap(({ start, end }) => [end, start]);
      return write(`(start_offset >= 0 AND (${touched.join(' OR ')}))`, ...values);
    }
    default:
      return assertNever(condition);
  }
}

/**
 * The index of `catalogue` that leads to the cards of a condition, the narrowest first; none where the deck is to be
 * walked. SQLite would guess, taking the cards of a dossier for few.
 */
export function indexOf(condition: Condition): Index | undefined {
  const parts = condition.kind === 'and' ? condition.parts : [condition];
  if (parts.some(isNew) && parts.some(isOfOneTopic)) return 'catalogue_fresh_by_topic';
  const indexes = new Set(parts.map((part) => (part.kind === 'and' ? indexOf(part) : ownIndex(part))));
  return NARROWEST.find((index) => indexes.has(index));
}

const NARROWEST = [
  'catalogue_due',
  'catalogue_by_card',
  'catalogue_fresh_by_topic',
  'catalogue_by_subject',
  'catalogue_by_fact',
] as const;
type Index = (typeof NARROWEST)[number];

const isNew = (condition: Condition) => condition.kind === 'is' && condition.standing === 'new';
const isOfOneTopic = (condition: Condition) => condition.kind === 'topic' && condition.topics.length === 1;

function ownIndex(condition: Condition): Index | undefined {
  switch (condition.kind) {
    case 'due':
      return 'catalogue_due';
    case 'is':
      return condition.standing === 'due' ? 'catalogue_due' : undefined;
    case 'text':
    case 'rated':
    case 'added':
      return 'catalogue_by_card';
    case 'entity':
      return 'catalogue_by_subject';
    case 'speaker':
      return 'catalogue_by_fact';
    case 'all':
    case 'and':
    case 'or':
    case 'not':
    case 'prop':
    case 'flag':
    case 'form':
    case 'status':
    case 'fact-kind':
    case 'topic':
    case 'place':
      return undefined;
    default:
      return assertNever(condition);
  }
}

const write = (sql: string, ...values: readonly (string | number)[]): Written => ({ sql, values });

/** The longer ago, the lower the recall. */
function writeRecall(comparison: Comparison, recall: number, curve: ForgettingCurve): Written {
  const older = (isIncluded: boolean) =>
    write(`(${KNOWN} AND ${ELAPSED} > ? * stability)`, ageOfRecall(curve, recall, isIncluded));
  const not = ({ sql, values }: Written) => write(`(${KNOWN} AND NOT ${sql})`, ...values);
  const under = older(false);
  const upTo = older(true);
  const equal = write(`(${upTo.sql} AND NOT ${under.sql})`, ...upTo.values, ...under.values);
  switch (comparison) {
    case '<':
      return under;
    case '<=':
      return upTo;
    case '>=':
      return not(under);
    case '>':
      return not(upTo);
    case '=':
      return equal;
    case '!=':
      return not(equal);
    default:
      return assertNever(comparison);
  }
}

const LIST = 'SELECT value FROM json_each(?)';

/** Own cards have no fact of the dossier. */
const facts = (where: string) => `fact IN (SELECT id FROM fact WHERE dossier = @dossier AND ${where})`;

const SUBJECTS = `SELECT subject.id FROM subject, json_each(subject.entities) AS entity
  WHERE subject.dossier = @dossier AND entity.value IN (${LIST})`;

/** The cards of the facts that have the words, and those that have them in the learner's own. */
const TEXT = `SELECT iif(entry.kind = 'card', entry.ref, about.card) FROM search_text
  CROSS JOIN search_entry AS entry ON entry.id = search_text.rowid AND entry.dossier = @dossier
    AND entry.kind IN ('fact', 'card')
  LEFT JOIN catalogue AS about INDEXED BY catalogue_by_fact
    ON entry.kind = 'fact' AND about.dossier = @dossier AND about.fact = entry.ref
  WHERE search_text MATCH ? AND (entry.kind = 'card' OR about.card IS NOT NULL)`;
