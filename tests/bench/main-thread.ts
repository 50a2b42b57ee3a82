import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { openApplication } from '../../src/main/start/application.ts';
import { readClock } from '../../src/main/start/clock.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import { QUESTION_TYPES } from '../../src/shared/model/question.ts';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { nameMachine, spread } from './machine.ts';

/** Milliseconds for which the main process may be busy: longer, and a frame of the window is late. */
const GOAL = 16;
const ROUNDS = 20;
/** Milliseconds between calls, in which what they left behind is done, such as bringing the log in. */
const PAUSE = 5;

const opened = openApplication({
  data: newFolder(),
  root: ROOT,
  optimiserScript: new URL('out/main/optimise.js', `file://${ROOT}/`),
  checkScript: new URL('out/main/check.js', `file://${ROOT}/`),
  now: readClock,
  report: (problem) => {
    throw problem;
  },
});
if (!opened.ok) throw new Error(`The data could not be opened: ${opened.error.kind}`);
const { dispatch, close } = opened.value;
const times = new Map<Method, number[]>();

async function call<M extends Method>(method: M, params: Params<M>): Promise<Reply<M>> {
  const began = performance.now();
  const answer = dispatch({ method, params });
  times.set(method, [...(times.get(method) ?? []), performance.now() - began]);
  await setTimeout(PAUSE);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
  return answer.value as Reply<M>;
}

const [shipped] = await call('library.list', {});
if (shipped === undefined) throw new Error('No dossier is shipped.');
const dossier = shipped.id;
const topics = shipped.topics.map(({ id }) => id);

/** What a learner does in a sitting, screen by screen. */
async function sit(round: number): Promise<void> {
  await call('settings.get', {});
  await call('today.get', { dossier });
  await call('due.get', {});
  await call('article.get', { dossier });
  await call('recall.get', { dossier });
  await call('highlights.list', { dossier });
  await call('reading.save', { dossier, offset: 100 * round, read: [{ start: 0, end: 100 * round }] });
  for (let answers = 0; answers < 5; answers += 1) {
    const { card } = await call('review.next', { dossier });
    if (card === undefined) break;
    const { id, revision } = card;
    await call('review.grade', { dossier, card: id, revision, rating: 3, duration: 4_000 });
  }
  await call('action.undo', { dossier });
  await call('action.redo', { dossier });
  await call('quiz.start', { dossier, topics, types: [...QUESTION_TYPES], count: 10, seed: round });
  for (const text of ['Lavrov', 'colective securty', 'when did it open', 'is:due']) {
    await call('search.find', { dossier, text, most: 5 });
    await call('cards.find', {
      dossier,
      text,
      sort: { by: 'article', descending: false },
      from: 0,
      count: 50,
    });
  }
  await call('people.list', { dossier });
  await call('map.get', { dossier });
  await call('timeline.get', { dossier });
  await call('agenda.get', { dossier });
  for (const method of [
    'today',
    'calendar',
    'forecast',
    'retention',
    'memory',
    'answers',
    'hours',
    'knowledge',
  ] as const)
    await call(`progress.${method}`, { dossier });
  await call('settings.set', { theme: round % 2 === 0 ? 'dark' : 'light' });
  await call('backups.list', {});
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
await sit(0);
const first = delay.max / 1e6;
const firsts = [...times].map(([method, [took = 0]]) => ({ method, took }));
times.clear();
delay.reset();
for (let round = 1; round <= ROUNDS; round += 1) await sit(round);
// A backup is made beside the calls.
await call('backups.make', {});
for (let calls = 0; calls < 50; calls += 1) await call('today.get', { dossier });
delay.disable();
await opened.value.underWay();
close();

const said = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const later = [...times].map(([method, taken]) => ({ method, ...spread(taken) }));
console.log(`Machine: ${nameMachine()}`);
console.log(
  `The main process under ${ROUNDS} sittings, goal ${GOAL} ms at a time (${join('tests', 'bench', 'main-thread.ts')}):`,
);
console.log(
  `  longest it was away in the first sitting ${said(first)}, in the others ${said(delay.max / 1e6)}, 99 % within ${said(delay.percentile(99) / 1e6)}`,
);
console.log('  the slowest calls, first time:');
for (const { method, took } of firsts.toSorted((a, b) => b.took - a.took).slice(0, 8))
  console.log(`    ${method.padEnd(20)} ${said(took)}${took > GOAL ? '  too long' : ''}`);
console.log('  and then, the median and the slowest:');
for (const { method, median, most } of later.toSorted((a, b) => b.most - a.most).slice(0, 8))
  console.log(`    ${method.padEnd(20)} ${said(median)}, ${said(most)}${most > GOAL ? '  too long' : ''}`);
