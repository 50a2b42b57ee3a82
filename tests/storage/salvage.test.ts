import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { isDamage } from '../../src/main/storage/failure.ts';
import { findFault } from '../../src/main/storage/faults.ts';
import { closeDatabase } from '../../src/main/storage/open.ts';
import { SALVAGED_TABLES, salvage } from '../../src/main/storage/salvage.ts';
import type { SalvageLine } from '../../src/shared/model/data.ts';
import type { CardId } from '../../src/shared/model/ids.ts';
import { aCoreInFile, dumpLearner, HARBOUR, LEARNER_TABLES, MIGRATIONS } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { unpackSchema } from '../support/schemas.ts';

/** What a newer dossier replaces, and what is made of the rest; a table in neither list is the learner's. */
const CONTENT = ['dossier', 'topic', 'entity', 'fact', 'card', 'editors_note', 'agenda_item'];
const DERIVED = ['catalogue', 'deck_card', 'subject', 'review_day', 'review_hour', 'sqlite_sequence'];

const LEFT = ['undo_step', 'redo_step'];

/** The file of a learner who answered many cards, and did something of everything else. */
function aLife(): string {
  const path = join(newFolder(), 'lectern.db');
  const core = aCoreInFile(path);
  const { call } = core;
  for (let turn = 0; turn < 200; turn += 1) {
    const { card } = call('review.next', { dossier: HARBOUR });
    if (card) {
      const { id, revision } = card;
      call('review.grade', {
        dossier: HARBOUR,
        card: id,
        revision,
        rating: turn % 5 ? 3 : 1,
        duration: turn,
      });
    }
    core.pass(6 * 3_600_000);
  }
  const plan = { dossier: HARBOUR, topics: ['council'], types: ['choice' as const], count: 2, seed: 7 };
  const { quiz } = call('quiz.start', plan);
  call('quiz.answer', { quiz, index: 0, response: { type: 'choice', option: 0 }, duration: 9 });
  call('settings.set', { theme: 'dark', desiredRetention: 0.85 });
  call('own.create', {
    dossier: HARBOUR,
    draft: { form: 'cloze', front: '{{c1::Fog}} is {{c2::near}}', back: '', topic: 'council' },
  });
  call('cards.change', {
    dossier: HARBOUR,
    cards: ['harbour/met-in/where'],
    change: { kind: 'flag', flag: 3 },
  });
  const reviewed = core.database.prepare('SELECT card FROM review').pluck().get() as CardId;
  call('cards.change', { dossier: HARBOUR, cards: [reviewed], change: { kind: 'set-due', days: 3 } });
  call('reading.save', { dossier: HARBOUR, offset: 20, read: [{ start: 0, end: 60 }] });
  call('highlight.create', { dossier: HARBOUR, start: 4, end: 24, colour: 'blue' });
  call('exam.set', { dossier: HARBOUR, day: 30_000, minutes: 10 });
  call('filters.save', { dossier: HARBOUR, name: 'hard', search: 'is:due' });
  call('own.create', {
    dossier: HARBOUR,
    draft: { form: 'basic', front: 'Where?', back: 'Here.', topic: 'council' },
  });
  // What takes a quiz in other modes, or a card's own menu, to come about.
  core.database.exec(`
    INSERT INTO quiz_clock (quiz, time_limit, used) SELECT min(id), 60000, 700 FROM quiz;
    INSERT INTO quiz_draft (quiz, position, answer) SELECT min(id), 1, '{"type":"choice","option":1}' FROM quiz;
    INSERT INTO response_claim (quiz, position, counted, at) SELECT quiz, position, 1, 5 FROM response;
    INSERT INTO card_edit (card, front, back, changed_at) VALUES ('harbour/met-in/where', 'Where then?', 'There.', 5);
    INSERT INTO cram_answer (card, dossier, rating, at, offset_minutes, duration)
      VALUES ('harbour/met-in/where', 'harbour', 3, 5, 0, 5)`);
  closeDatabase(core.database);
  return path;
}

/** Salvages a file into a new one, and looks at what came of it. */
function salvageFile<T>(path: string, look: (into: SQLite.Database, lines: readonly SalvageLine[]) => T): T {
  const to = join(newFolder(), 'salvaged.db');
  const from = new SQLite(path);
  const lines = salvage(from, to, MIGRATIONS);
  from.close();
  const into = new SQLite(to);
  try {
    return look(into, lines);
  } finally {
    into.close();
  }
}

const rowsOf = (database: SQLite.Database, table: string) =>
  database
    .prepare(`SELECT * FROM ${table} ORDER BY 1`)
    .all()
    .map((row) => JSON.stringify(row));

describe('salvage', () => {
  const path = aLife();
  const whole = new SQLite(path, { readonly: true });

  it('knows every table of the learner’s but the steps back, and makes the schedules anew', () => {
    const known = [...SALVAGED_TABLES.map(([table]) => table), 'card_state', ...LEFT];
    expect(known.sort()).toEqual([...LEARNER_TABLES].sort());
  });

  it('is tried on every table of the schema that is neither the dossier’s nor derived', () => {
    const tables = whole
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'")
      .pluck()
      .all()
      .map(String);
    const learners = tables.filter((table) => ![...CONTENT, ...DERIVED].includes(table));
    expect(learners.sort()).toEqual([...LEARNER_TABLES].sort());
    const empty = SALVAGED_TABLES.filter(([table]) => rowsOf(whole, table).length === 0);
    expect(empty).toEqual([]);
  });

  it('gives all of a database that is whole', () => {
    salvageFile(path, (into, lines) => {
      expect(dumpLearner(into, LEFT)).toBe(dumpLearner(whole, LEFT));
      expect(lines.every(({ refused, unreadable }) => refused + unreadable === 0)).toBe(true);
      expect(lines[0]).toMatchObject({ what: 'reviews', saved: rowsOf(whole, 'review').length });
    });
  });

  it('gives what is left around any page that cannot be read, and only what was there', () => {
    const bytes = readFileSync(path);
    const ours = LEARNER_TABLES.map((table) => `'${table}'`).join();
    const pages = whole
      .prepare(`SELECT pageno - 1 FROM dbstat WHERE name IN (${ours})`)
      .pluck()
      .all()
      .map(Number);
    let told = 0;
    for (const page of pages.filter((_, index) => index % 4 === 0)) {
      const broken = join(newFolder(), 'lectern.db');
      writeFileSync(broken, Buffer.from(bytes).fill(0xff, page * 4096, (page + 1) * 4096));
      try {
        salvageFile(broken, (into, lines) => {
          const saved = rowsOf(into, 'review');
          const there = new Set(rowsOf(whole, 'review'));
          const mended = saved.filter((row) => !there.has(row));
          // A review whose settings are lost is kept under others.
          expect([page, mended.length === 0 || rowsOf(into, 'scheduling').length < 2]).toEqual([page, true]);
          const [reviews] = lines;
          if (saved.length < there.size)
            expect(reviews && reviews.refused + reviews.unreadable).toBeGreaterThan(0);
          if (saved.length < there.size && saved.length > there.size / 2) told += 1;
          for (const [card, state] of replay(listScheduleChanges(into))) {
            expect(findCardState(into, card)).toEqual(state);
          }
          expect(findFault(into)).toBeUndefined();
        });
      } catch (error) {
        // The list of tables itself, or a whole table by its root, may be gone; then it says so.
        if (!isDamage(error)) throw error;
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it('brings up to date what is of an older schema', () => {
    salvageFile(unpackSchema(2, newFolder()), (into, lines) => {
      expect(into.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
      expect(lines.find(({ what }) => what === 'quiz answers')).toMatchObject({ saved: 1, refused: 0 });
      expect(rowsOf(into, 'quiz_question')).toHaveLength(2);
    });
  });

  it('believes no row that the schema refuses, and no review far from its day', () => {
    const odd = join(newFolder(), 'odd.db');
    writeFileSync(odd, readFileSync(path));
    const database = new SQLite(odd);
    database.pragma('ignore_check_constraints = ON');
    database.pragma('foreign_keys = OFF');
    database.prepare('UPDATE review SET rating = 35 WHERE id = 3').run();
    database.prepare('UPDATE review SET day = day + 4096 WHERE id = 4').run();
    database.prepare('DELETE FROM quiz').run();
    database.close();
    salvageFile(odd, (into, lines) => {
      expect(lines.find(({ what }) => what === 'reviews')).toMatchObject({ refused: 2, unreadable: 0 });
      expect(lines.find(({ what }) => what === 'quiz answers')).toMatchObject({ saved: 0 });
      expect(findFault(into)).toBeUndefined();
    });
  });
});
