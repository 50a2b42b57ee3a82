import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Rating } from '../../src/shared/model/review.ts';
import { nameMachine, spread } from './machine.ts';
import { aBigDeck, BIG, CARDS, REVIEWS } from './made-deck.ts';
import { openDeck } from './open-deck.ts';

/** What the browser is asked: nothing, a word, a state, a memory, several at once, and what is not there. */
const SEARCHES = [
  '',
  'bake',
  'is:due',
  'is:new topic:topic-3',
  'prop:r<0.8',
  'is:due prop:lapses>2 -flag:1',
  'nowhere',
];
const SORT = { by: 'article', descending: false } as const;
const CHARTS = [
  'progress.today',
  'progress.calendar',
  'progress.forecast',
  'progress.retention',
  'progress.memory',
  'progress.answers',
  'progress.hours',
  'progress.knowledge',
] as const;
const GRADES = 300;
/** Milliseconds between answers, in which a file is read that the log went into: a hundredth of a quick learner's. */
const PAUSE = 20;
/** Answers by which the log's growth is measured: so few that it is not yet written back and begun anew. */
const SAMPLE = 20;

/** Milliseconds by the clock, and of the processors' time, which other programs hardly add to. */
type Took = { readonly clock: number; readonly processor?: number };

/** What each of so many runs takes. */
function time(runs: number, run: (index: number) => void): readonly Took[] {
  return Array.from({ length: runs }, (_, index) => {
    const before = process.cpuUsage();
    const began = performance.now();
    run(index);
    const clock = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    return { clock, processor: (user + system) / 1000 };
  });
}

const clocks = (times: readonly Took[]) => spread(times.map(({ clock }) => clock));
const processors = (times: readonly Took[]) => spread(times.flatMap(({ processor }) => processor ?? []));

/** The same runs without what the median of others takes. */
function without(times: readonly Took[], others: readonly Took[]): readonly Took[] {
  const { median: clock } = clocks(others);
  const { median: processor } = processors(others);
  return times.map((took) => ({ clock: took.clock - clock, processor: (took.processor ?? 0) - processor }));
}

/** Milliseconds that the disk takes to keep so many bytes more of a file. */
function syncDisk(path: string, bytes: number): readonly Took[] {
  const file = openSync(path, 'a');
  const block = Buffer.alloc(bytes, 1);
  const times = time(GRADES, () => {
    writeSync(file, block);
    fsyncSync(file);
  });
  closeSync(file);
  return times;
}

const cold = z.object({ opened: z.number(), first: z.number() });

/** Opens the folder in new processes, where nothing is compiled yet. */
function openColdly(data: string, runs: number): readonly z.output<typeof cold>[] {
  const script = join(import.meta.dirname, 'open-deck.ts');
  return Array.from({ length: runs }, () =>
    cold.parse(JSON.parse(execFileSync(process.execPath, [script, data], { encoding: 'utf8' }))),
  );
}

const number = (value: number) => value.toFixed(2).padStart(9);

/** Prints one line; the goal is for the median without what the disk alone takes. */
function print(what: string, times: readonly Took[], goal?: number, disk = 0): void {
  const { median, p95, most } = clocks(times);
  const processor = times[0]?.processor === undefined ? ' '.repeat(9) : number(processors(times).median);
  const own = disk > 0 ? `, ${(median - disk).toFixed(2)} without the disk` : '';
  const verdict =
    goal === undefined ? '' : `  goal ${goal}${own}: ${median - disk <= goal ? 'met' : 'missed'}`;
  console.log(`  ${what.padEnd(44)}${number(median)}${number(p95)}${number(most)}${processor}${verdict}`);
}

/** Prints the most memory that the process ever held, up to here; the deck is made in another. */
function printPeak(after: string): void {
  console.log(`  peak memory after ${after}: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

const { data, builtIn } = aBigDeck();
const file = join(data, 'lectern.db');
console.log(`Machine: ${nameMachine()}, load ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `A deck of ${CARDS.toLocaleString('en')} cards with ${REVIEWS.toLocaleString('en')} reviews over three years, ` +
    `${(statSync(file).size / 2 ** 20).toFixed(0)} MB, ` +
    `${builtIn === undefined ? 'made by an earlier run' : `made in ${builtIn.toFixed(0)} s`}.`,
);
console.log(
  `  ${'milliseconds'.padEnd(44)}${['median', '95 %', 'most', 'of CPU'].map((word) => word.padStart(9)).join('')}`,
);

const colds = openColdly(data, 9);
print(
  'open, in a new process',
  colds.map(({ opened }) => ({ clock: opened })),
);
print(
  'the first card then',
  colds.map(({ first }) => ({ clock: first })),
);
print(
  'open, once compiled',
  time(30, () => openDeck(data).close()),
  25,
);

const app = openDeck(data);
// The file is read through after it was opened; what follows is timed without that.
await setTimeout(1_000);
const next = () => app.call('review.next', { dossier: BIG });
print('due counts and next card', time(300, next), 5);
print(
  'the same within one topic',
  time(300, () => app.call('review.next', { dossier: BIG, source: { kind: 'day', topic: 'topic-2' } })),
  5,
);

let turn = next();
const grade = (index: number) => {
  const { card } = turn;
  if (!card) throw new Error('There are not so many cards in a day.');
  const { id, revision } = card;
  const rating: Rating = index % 9 === 0 ? 1 : 3;
  turn = app.call('review.grade', { dossier: BIG, card: id, revision, rating, duration: 4_000 });
};
const log = `${file}-wal`;
const logged = () => (existsSync(log) ? statSync(log).size : 0);
const before = logged();
time(SAMPLE, grade);
const bytes = Math.round((logged() - before) / SAMPLE);
const grades = time(GRADES, grade);
const disk = syncDisk(join(data, 'sync'), bytes);
const sync = clocks(disk).median;
print(`disk alone: append ${(bytes / 1024).toFixed(0)} kB and sync`, disk);
print('grade, with the next card', grades);
const turns = time(100, next);
print('  the grade alone', without(grades, turns), 1, sync);
// Brings in the log that grew while nobody else had a turn.
await setTimeout(1_000);
const plain: Took[] = [];
const bringing: Took[] = [];
for (let index = 0; index < GRADES; index += 1) {
  const before = performance.now();
  grade(index);
  const length = logged();
  await setImmediate();
  const took = { clock: performance.now() - before };
  (logged() < length ? bringing : plain).push(took);
  await setTimeout(PAUSE);
}
print('grade by grade, as the file is read between', plain, 16);
print('  and one that brings the log into the file', bringing, 16);
const undos = time(GRADES, () => app.call('action.undo', { dossier: BIG }));
print('undo, with the card as it was', undos);
print('  the undo alone', without(undos, turns), 2, sync);
const redos = time(GRADES, () => app.call('action.redo', { dossier: BIG }));
print('redo, with the next card', redos);
print('  the redo alone', without(redos, turns), 2, sync);
printPeak('opening and reviewing');
/** Something changed, so that nothing that is remembered serves. */
const change = (round: number) => app.call('settings.set', { theme: round % 2 === 0 ? 'dark' : 'light' });
for (const text of SEARCHES) {
  const find = (from: number) => app.call('cards.find', { dossier: BIG, text, sort: SORT, from, count: 50 });
  const name = text === '' ? 'every card' : text;
  const first = Array.from({ length: 30 }, (_, round) => {
    change(round);
    return time(1, () => find(0));
  }).flat();
  print(`browser: ${name}`, first, 10);
  print(
    '  a further page of it',
    time(30, (page) => find(50 * page + 50)),
  );
}
printPeak('searching');
for (const chart of CHARTS) {
  const draws = Array.from({ length: 40 }, (_, round) => {
    change(round);
    return time(1, () => app.call(chart, { dossier: BIG }));
  }).flat();
  print(`chart: ${chart}`, draws, 30);
}
print(
  'today’s page',
  time(20, () => app.call('today.get', { dossier: BIG })),
  100,
);
printPeak('charts and today’s page');
app.close();
