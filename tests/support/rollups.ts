import { LONGEST_LOOK } from '../../src/main/domain/review/pace.ts';
import type { Database } from '../../src/main/storage/open.ts';

/** The roll-ups as the triggers keep them. */
export function storedRollups(database: Database) {
  return {
    days: database.prepare('SELECT * FROM review_day ORDER BY 1, 2, 3, 4, 5').all(),
    hours: database.prepare('SELECT * FROM review_hour ORDER BY 1, 2, 3, 4').all(),
    memory: database.prepare('SELECT * FROM deck_memory ORDER BY card').all(),
  };
}

/** The roll-ups counted from the log, the deck and the schedules, from scratch. */
export function recountRollups(database: Database): ReturnType<typeof storedRollups> {
  return {
    days: database
      .prepare(
        `SELECT dossier, day, topic, phase, rating, count(*) AS reviews, sum(min(duration, ${LONGEST_LOOK})) AS milliseconds
         FROM review GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
      )
      .all(),
    hours: recountHours(database),
    memory: database
      .prepare(
        `SELECT deck_card.id AS card, dossier, topic, fact, coalesce(suspended, 0) AS suspended,
           phase <> 'learning' AS learnt, stability, difficulty, last_day, due_day
         FROM deck_card LEFT JOIN card_state AS state ON state.card = deck_card.id
           LEFT JOIN card_mark AS mark ON mark.card = deck_card.id ORDER BY 1`,
      )
      .all(),
  };
}

type Logged = {
  readonly card: string;
  readonly dossier: string;
  readonly topic: string;
  readonly day: number;
  readonly phase: string;
  readonly rating: number;
  readonly at: number;
  readonly offset_minutes: number;
};

/** By a walk through the log, as a reader of the definition would count. */
function recountHours(database: Database): unknown[] {
  const log = database.prepare<[], Logged>('SELECT * FROM review ORDER BY id').all();
  const seen = new Set<string>();
  const rows = new Map<
    string,
    Record<string, unknown> & { [name in 'reviews' | 'tested' | 'remembered']: number }
  >();
  for (const { card, dossier, topic, day, phase, rating, at, offset_minutes: offset } of log) {
    const hour = new Date(at + offset * 60_000).getUTCHours();
    const key = [dossier, day, topic, String(hour).padStart(2, '0')].join('\n');
    const row = rows.get(key) ?? { dossier, day, topic, hour, reviews: 0, tested: 0, remembered: 0 };
    rows.set(key, row);
    row.reviews += 1;
    if (phase !== 'review' || seen.has(`${card} ${day}`)) continue;
    seen.add(`${card} ${day}`);
    row.tested += 1;
    if (rating > 1) row.remembered += 1;
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
