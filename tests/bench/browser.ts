import { aCore } from '../support/core.ts';
import { aBigDossier } from './big-dossier.ts';
import { nameMachine, spread } from './machine.ts';

/** Milliseconds from a search to its first rows, as the learner was promised. */
const GOAL = 10;
const CARDS = 100_000;
const ROUNDS = 12;

const SEARCHES = [
  ['', 'article'],
  ['is:due', 'due'],
  ['topic:topic-0 is:due prop:r<0.8', 'recall'],
  ['prop:lapses>2', 'article'],
  ['"ba ke"', 'article'],
  ['bake status:reported', 'article'],
  ['rated:7:1', 'stability'],
  ['is:new', 'question'],
  ['', 'stability'],
] as const;

const dossier = aBigDossier(CARDS);
const core = aCore(dossier);
core.database.exec(`
  INSERT INTO card_state (card, phase, step, stability, difficulty, reps, lapses, interval_days, last_at, last_day, due_day)
    SELECT id, 'review', 0, 1 + abs(random() % 2000) / 10.0, 1 + abs(random() % 90) / 10.0, 10, abs(random() % 6), 10, 0,
      22300 - abs(random() % 60), 22340 + abs(random() % 60) FROM deck_card WHERE position % 1000 <> 0`);
core.call('settings.get', {});
const scheduling = core.database.prepare('SELECT max(id) FROM scheduling').pluck().get();
core.database
  .prepare(
    `INSERT INTO review (card, dossier, topic, fact, phase, rating, at, offset_minutes, day, duration, scheduling)
     SELECT card, 'big', 'topic-0', 'fact-1', 'review', 1 + abs(random() % 4), 0, 0, 22340 - abs(random() % 900), 5000, ?
     FROM card_state, (SELECT value FROM json_each('[1,2,3,4,5,6,7,8,9,10,11]'))`,
  )
  .run(scheduling);

console.log(`Machine: ${nameMachine()}`);
console.log(
  `Card browser, ${CARDS} cards, ${core.database.prepare('SELECT count(*) FROM review').pluck().get()} reviews:`,
);
const mark = core.database.prepare("UPDATE setting SET value = value WHERE name = 'theme'");
for (const [text, by] of SEARCHES) {
  const ask = (from: number) =>
    core.call('cards.find', {
      dossier: dossier.header.id,
      text,
      sort: { by, descending: false },
      from,
      count: 50,
    });
  const first: number[] = [];
  const pages: number[] = [];
  let total = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // Something changed, so that nothing remembered serves.
    core.call('settings.set', { theme: round % 2 === 0 ? 'dark' : 'light' });
    mark.run();
    const start = performance.now();
    const found = ask(0);
    first.push(performance.now() - start);
    if (found.kind === 'found') total = found.total;
    const next = performance.now();
    ask(50);
    pages.push(performance.now() - next);
  }
  const { median, p95 } = spread(first.slice(2));
  console.log(
    `  “${text}” by ${by}: ${total} cards, median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms, ` +
      `a further page ${spread(pages.slice(2)).median.toFixed(1)} ms; goal ${GOAL} ms: ${p95 < GOAL ? 'met' : 'missed'}`,
  );
}
