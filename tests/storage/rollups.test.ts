import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/main/storage/migrations.ts';
import { type Database, openInMemory } from '../../src/main/storage/open.ts';
import { appendReview } from '../../src/main/storage/reviews.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import type { CardId, FactId, TopicId } from '../../src/shared/model/ids.ts';
import type { CardChange, CardPhase, Rating } from '../../src/shared/model/review.ts';
import { aCore, HARBOUR, MIGRATIONS } from '../support/core.ts';
import { aDossier } from '../support/dossiers.ts';
import { recountKnowledge, recountRollups, storedRollups } from '../support/rollups.ts';

type Core = ReturnType<typeof aCore>;
const HOUR = 3_600_000;
const BY_ID = 'SELECT * FROM review WHERE id = ?';
const CARDS = ['met-in/where', 'opened-by/who', 'lit-again/when'].map((card) => `${HARBOUR}/${card}`);

type Step =
  | { readonly rating: Rating; readonly duration: number }
  | { readonly change: CardChange }
  | { readonly write: string }
  | { readonly move: 'action.undo' | 'action.redo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      rating: fc.constantFrom<Rating>(1, 3, 3, 4),
      duration: fc.integer({ min: 0, max: 120_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      change: fc.constantFrom<CardChange>(
        { kind: 'forget' },
        { kind: 'suspend', on: true },
        { kind: 'suspend', on: false },
        { kind: 'set-due', days: 0 },
        { kind: 'flag', flag: 2 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ write: fc.constantFrom('council', 'lighthouse') }) },
  {
    weight: 3,
    arbitrary: fc.record({ move: fc.constantFrom('action.undo' as const, 'action.redo' as const) }),
  },
);

function take({ call, dispatch }: Core, what: Step): void {
  if ('move' in what) dispatch({ method: what.move, params: { dossier: HARBOUR } });
  else if ('change' in what) call('cards.change', { dossier: HARBOUR, cards: CARDS, change: what.change });
  else if ('write' in what) {
    const draft = { form: 'basic', front: 'What rings?', back: 'bells', topic: what.write } as const;
    call('own.create', { dossier: HARBOUR, draft });
  } else {
    const { card } = call('review.next', { dossier: HARBOUR });
    if (card) call('review.grade', { dossier: HARBOUR, card: card.id, revision: card.revision, ...what });
  }
}

describe('the roll-ups', () => {
  it('equal a recount after any reviews, changes, undo and redo, whichever way the clock goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.integer({ min: -48, max: 24 * 20 })), { minLength: 1, maxLength: 40 }),
        (plan) => {
          const core = aCore();
          for (const [what, hours] of plan) {
            core.pass(hours * HOUR);
            take(core, what);
            expect(storedRollups(core.database)).toEqual(recountRollups(core.database));
          }
          expectKnown(core);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('know whom a card is about: whom its fact names, who says it, and who is its answer', () => {
    const { facts, ...rest } = aDossier();
    const { database } = aCore({ ...rest, facts: facts.map((fact) => ({ ...fact, entities: [] })) });
    expect(storedRollups(database)).toEqual(recountRollups(database));
    const sql = 'SELECT DISTINCT entities FROM subject ORDER BY 1';
    expect(database.prepare(sql).pluck().all()).toEqual(['["ada-brand"]', '["jon-ferrow"]', '[]']);
  });

  it('equal a recount when reviews of one day come and go in any order', () => {
    const review = fc.record({
      card: fc.constantFrom('a', 'b').map((id) => id as CardId),
      topic: fc.constantFrom('council', 'lighthouse').map((id) => id as TopicId),
      phase: fc.constantFrom<CardPhase>('new', 'learning', 'review', 'review', 'relearning'),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      day: fc.constantFrom(100, 101),
      minutes: fc.integer({ min: 0, max: 2000 }),
      offsetMinutes: fc.constantFrom(-300, 0, 345),
    });
    fc.assert(
      fc.property(
        fc.array(review, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (log, picks) => {
          const { database } = aCore();
          const { id: scheduling } = currentScheduling(database);
          const ids = log.map(({ minutes, offsetMinutes, ...rest }) => {
            const moment = { at: 200 * 24 * HOUR + minutes * 60_000, offsetMinutes };
            const fixed = { dossier: HARBOUR, fact: 'bells' as FactId, duration: 70_000, scheduling };
            return appendReview(database, { ...rest, ...fixed, moment });
          });
          expect(storedRollups(database)).toEqual(recountRollups(database));
          for (const id of ids) {
            const row = database.prepare<[number], Record<string, unknown>>(BY_ID).get(id) ?? {};
            database.prepare('DELETE FROM review WHERE id = ?').run(id);
            expect(storedRollups(database)).toEqual(recountRollups(database));
            if (Number(picks.next().value) % 2 === 0) insertRow(database, 'review', row);
            expect(storedRollups(database)).toEqual(recountRollups(database));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are built from the reviews that were there before them', () => {
    const core = aCore();
    for (const hours of [0, 1, 30, 30, 200, 200, 400]) {
      core.pass(hours * HOUR);
      take(core, { rating: hours === 200 ? 1 : 4, duration: 50_000 + 100 * hours });
    }
    take(core, { change: { kind: 'suspend', on: true } });
    const before = MIGRATIONS.slice(
      0,
      MIGRATIONS.findIndex(({ sql }) => sql.includes('review_day')),
    );
    const older = openInMemory(before);
    const content = ['dossier', 'topic', 'fact', 'card'];
    for (const table of [...content, 'scheduling', 'review', 'card_state', 'card_mark']) {
      copyRows(core.database, older, table);
    }
    migrate(older, MIGRATIONS);
    expect(storedRollups(older)).toEqual(storedRollups(core.database));
    expect(storedRollups(older).hours).not.toEqual([]);
  });
});

/** What the chart says of each topic and entity is what their cards say, one by one. */
function expectKnown(core: Core): void {
  const { topics, entities } = core.call('progress.knowledge', { dossier: HARBOUR });
  const shown = new Map([
    ...topics.map(({ topic, knowledge }) => [topic as string, knowledge] as const),
    ...entities.map(({ entity, knowledge }) => [entity as string, knowledge] as const),
  ]);
  const counted = recountKnowledge(core);
  expect([...shown.keys()].sort()).toEqual([...counted.keys()].sort());
  for (const [key, { recall, weakest, ...counts }] of counted) {
    expect(shown.get(key)).toEqual({ ...counts, recall: closeTo(recall), weakest: closeTo(weakest) });
  }
}

/** Each recall is rounded to eight decimals by one of the two. */
const closeTo = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 7));

/** Puts the rows of a table into the same table of another database, which may lack columns. */
function copyRows(from: Database, to: Database, table: string): void {
  const columns = to.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const rows = from.prepare<[], Record<string, unknown>>(`SELECT ${columns.join(', ')} FROM ${table}`).all();
  for (const row of rows) insertRow(to, table, row);
}

function insertRow(database: Database, table: string, row: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(row);
  database
    .prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    )
    .run(row);
}
