import { join } from 'node:path';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { readDossier } from '../../src/main/storage/dossier-files.ts';
import { aCore, ROOT } from '../support/core.ts';
import { aBigDossier } from './big-dossier.ts';
import { nameMachine, spread } from './machine.ts';

/** Milliseconds from one key to its results, as the learner was promised. */
const GOAL = 50;
const ROUNDS = 2;

/** What a learner types: words, names in any script, slips, phrases, what every text holds and what none does. */
function queriesFor({ entities, facts }: Dossier): readonly string[] {
  const names = entities.slice(0, 20).flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 2)]);
  const words = facts.slice(0, 30).map(({ statement }) => statement.split(' ').slice(4, 6).join(' '));
  const slips = names.slice(0, 20).map((name) => name.slice(0, 2) + name.slice(3));
  const phrases = facts
    .slice(0, 10)
    .map(({ statement }) => `"${statement.split(' ').slice(2, 6).join(' ')}"`);
  return [...names, ...words, ...slips, ...phrases, 'the', 'the of and', 'ОДКБ', 'Rahmon', 'nothing like it'];
}

/** Types each query letter by letter and takes the time of every call. */
function measure(dossier: Dossier): void {
  const core = aCore(dossier);
  const ask = (text: string) => core.call('search.find', { dossier: dossier.header.id, text, most: 5 });
  const began = performance.now();
  ask('warm');
  const first = performance.now() - began;
  const times: { readonly text: string; readonly took: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of queriesFor(dossier)) {
      for (let length = 1; length <= query.length; length += 1) {
        const start = performance.now();
        ask(query.slice(0, length));
        times.push({ text: query.slice(0, length), took: performance.now() - start });
      }
    }
  }
  const { median, p95, most } = spread(times.map(({ took }) => took));
  const slowest = times.reduce((a, b) => (b.took > a.took ? b : a));
  console.log(
    `  ${String(dossier.facts.length).padStart(6)} facts: median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms, ` +
      `slowest ${most.toFixed(1)} ms (“${slowest.text}”), first ${first.toFixed(0)} ms; ${times.length} searches, ` +
      `goal ${GOAL} ms: ${p95 < GOAL ? 'met' : 'missed'}`,
  );
}

const shipped = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier cannot be read.');
console.log(`Machine: ${nameMachine()}`);
console.log('Search, a call after every letter typed:');
measure(shipped.value);
measure(aBigDossier(10_000));
