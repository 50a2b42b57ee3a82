import { entitiesOf } from '../../src/main/domain/dossier/about.ts';
import { LONGEST_LOOK } from '../../src/main/domain/review/pace.ts';
import { createScheduler } from '../../src/main/domain/review/schedule.ts';
import { findCardMark } from '../../src/main/storage/card-marks.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { listDeck } from '../../src/main/storage/deck.ts';
import { listDossiers } from '../../src/main/storage/dossier-rows.ts';
import { listFacts } from '../../src/main/storage/fact-rows.ts';
import type { Database } from '../../src/main/storage/open.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import { type Core, HARBOUR } from './core.ts';

/** The roll-ups as the triggers keep them. */
export function storedRollups(database: Database) {
  const catalogue = database
    .prepare<[], Row>(
      'SELECT catalogue.*, entities FROM catalogue JOIN subject ON subject.id = subject ORDER BY card',
    )
    .all();
  return {
    days: database.prepare('SELECT * FROM review_day ORDER BY 1, 2, 3, 4, 5').all(),
    hours: database.prepare('SELECT * FROM review_hour ORDER BY 1, 2, 3, 4').all(),
    // The number of a subject tells only in which order they were met.
    catalogue: catalogue.map(({ subject, ...row }) => row),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** The roll-ups counted from the log, the deck, its facts and the schedules, from scratch. */
export function recountRollups(database: Database): ReturnType<typeof storedRollups> {
  return {
    days: database
      .prepare(
        `SELECT dossier, day, topic, phase, rating, count(*) AS reviews, sum(min(duration, ${LONGEST_LOOK})) AS milliseconds
         FROM review GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
      )
      .all(),
    hours: recountHours(database),
    catalogue: recountCatalogue(database),
  };
}

/** By a look at each card of the deck, and at the fact that it is about. */
function recountCatalogue(database: Database) {
  const abouts = new Map(
    listDossiers(database).flatMap((dossier) =>
      listFacts(database, dossier).map(
        (fact) => [`${dossier} ${fact.id}`, [...entitiesOf(fact)].sort()] as const,
      ),
    ),
  );
  return listDossiers(database)
    .flatMap((dossier) => listDeck(database, dossier))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, dossier, topic, fact, form, isOwn, isEdited, start, end }) => {
      const state = findCardState(database, id);
      const mark = findCardMark(database, id);
      return {
        dossier,
        start_offset: start,
        own: Number(isOwn),
        position: database.prepare('SELECT position FROM deck_card WHERE id = ?').pluck().get(id),
        card: id,
        topic,
        phase: state?.phase ?? null,
        suspended: Number(mark.suspended),
        due_day: state?.dueDay ?? null,
        due_at: state?.dueAt ?? null,
        buried_day: mark.buriedDay ?? null,
        last_day: state?.lastDay ?? null,
        stability: state?.stability ?? null,
        difficulty: state?.difficulty ?? null,
        lapses: state?.lapses ?? null,
        reps: state?.reps ?? null,
        interval_days: state?.intervalDays ?? null,
        flag: mark.flag,
        marked: Number(mark.marked),
        edited: Number(isEdited),
        form,
        end_offset: end,
        fact,
        entities: JSON.stringify(abouts.get(`${dossier} ${fact}`) ?? []),
      };
    });
}

/** What is known of each topic and entity that has cards, by a look at each card. */
export function recountKnowledge({ database, now }: Core) {
  const scheduler = createScheduler(currentScheduling(database).scheduling);
  const about = new Map(listFacts(database, HARBOUR).map((fact) => [fact.id, entitiesOf(fact)]));
  const groups = new Map<string, { cards: number; tested: number; learnt: number; recalls: number[] }>();
  for (const { id, topic, fact } of listDeck(database, HARBOUR)) {
    for (const key of [topic, ...(about.get(fact) ?? [])]) {
      const group = groups.get(key) ?? { cards: 0, tested: 0, learnt: 0, recalls: [] };
      groups.set(key, group);
      group.cards += 1;
      const state = findCardState(database, id);
      if (state === undefined) continue;
      group.tested += 1;
      if (state.phase !== 'learning') group.learnt += 1;
      group.recalls.push(scheduler.recall(state, now()));
    }
  }
  return new Map(
    [...groups].map(([key, { recalls, ...counts }]) => {
      const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
      const none = recalls.length === 0;
      return [
        key,
        { ...counts, recall: none ? undefined : mean, weakest: none ? undefined : Math.min(...recalls) },
      ];
    }),
  );
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
