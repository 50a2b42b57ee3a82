import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SCHEDULING } from '../../src/main/domain/review/card-state.ts';
import { saveCardMark } from '../../src/main/storage/card-marks.ts';
import { saveCardState } from '../../src/main/storage/card-states.ts';
import { listDeck } from '../../src/main/storage/deck.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { readMigrations } from '../../src/main/storage/migrations.ts';
import { openDatabase } from '../../src/main/storage/open.ts';
import { appendReview } from '../../src/main/storage/reviews.ts';
import { appendScheduling } from '../../src/main/storage/scheduling.ts';
import { saveSetting } from '../../src/main/storage/settings.ts';
import type { DossierId } from '../../src/shared/model/ids.ts';
import { aBigDossier } from './big-dossier.ts';
import { liveThrough } from './made-past.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, '.cache', 'bench');
const FACTS = 40_000;
export const CARDS = 100_000;
export const REVIEWS = 1_000_000;
export const BIG = 'big' as DossierId;

/** Two and three cards a fact by turns: 100,000 in all. */
const cardsOf = (fact: number) => 2 + (fact % 2);

const migrations = readMigrations(join(ROOT, 'db', 'migrations'));

/** Changes with all that the made database follows from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { sql } of migrations) hash.update(sql);
  for (const file of ['made-deck.ts', 'made-past.ts', 'big-dossier.ts']) {
    hash.update(readFileSync(join(import.meta.dirname, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A data folder of its own with the made database, and the seconds that making it took; none where it was
 * made by an earlier run. A process of its own makes it, so that its memory is not counted here.
 */
export function aBigDeck(): { readonly data: string; readonly builtIn: number | undefined } {
  const kept = join(CACHE, `deck-${fingerprint()}.db`);
  const isMade = existsSync(kept);
  if (!isMade) rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const began = performance.now();
  if (!isMade) execFileSync(process.execPath, [import.meta.filename, kept], { stdio: 'inherit' });
  const builtIn = isMade ? undefined : (performance.now() - began) / 1000;
  const data = mkdtempSync(join(CACHE, 'run-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  copyFileSync(kept, join(data, 'lectern.db'));
  return { data, builtIn };
}

/** Makes the database through the migrations and the functions that keep rows, triggers and all. */
function build(path: string): void {
  const making = `${path}.making`;
  const opened = openDatabase(making, migrations);
  if (!opened.ok) throw new Error(`The database could not be made: ${opened.error.kind}`);
  const database = opened.value;
  database.transaction(() => {
    replaceDossier(database, aBigDossier(FACTS, cardsOf));
    saveSetting(database, 'newPerDay', 200);
    saveSetting(database, 'reviewsPerDay', 2_000);
    const scheduling = appendScheduling(database, DEFAULT_SCHEDULING);
    const cards = listDeck(database, BIG).toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    if (cards.length !== CARDS) throw new Error(`${cards.length} cards were made.`);
    const deck = new Map(cards.map((card) => [card.id, card]));
    const { reviews, states } = liveThrough([...deck.keys()], REVIEWS);
    if (reviews.length !== REVIEWS) throw new Error(`Only ${reviews.length} reviews were made.`);
    for (const review of reviews) {
      const card = deck.get(review.card);
      if (card)
        appendReview(database, { ...review, dossier: BIG, topic: card.topic, fact: card.fact, scheduling });
    }
    for (const [id, state] of states) saveCardState(database, id, state);
    for (const [index, { id }] of cards.entries()) {
      if (index % 40 !== 0) continue;
      const suspended = index % 120 === 0;
      saveCardMark(database, id, {
        flag: index % 7,
        marked: index % 80 === 0,
        suspended,
        buriedDay: undefined,
      });
    }
  })();
  database.close();
  renameSync(making, path);
}

if (import.meta.main) {
  build(process.argv[2] ?? '');
  console.log(
    `Peak memory while the deck was made: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}
