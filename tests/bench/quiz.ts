import { join } from 'node:path';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { generateQuiz } from '../../src/main/domain/quiz/quiz.ts';
import { readDossier } from '../../src/main/storage/dossier-files.ts';
import { QUESTION_TYPES } from '../../src/shared/model/question.ts';
import { ROOT } from '../support/core.ts';
import { aBigDossier } from './big-dossier.ts';
import { nameMachine, spread } from './machine.ts';

const COUNT = 50;
const ROUNDS = 60;

/** Makes quizzes of every kind, each with another seed, and takes the time of each. */
function measure(name: string, dossier: Dossier, goal: number): void {
  const topics = dossier.header.topics.map(({ id }) => id);
  const times: number[] = [];
  let made = 0;
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const start = performance.now();
    made += generateQuiz(dossier, { seed, count: COUNT, topics, types: QUESTION_TYPES }).length;
    times.push(performance.now() - start);
  }
  const [first = 0, ...later] = times;
  const { median, p95, most } = spread(later);
  console.log(
    `  ${name}: median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms, slowest ${most.toFixed(1)} ms, ` +
      `the first ${first.toFixed(0)} ms; ${(made / ROUNDS).toFixed(1)} questions; goal ${goal} ms: ${median < goal ? 'met' : 'missed'}`,
  );
}

const shipped = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier cannot be read.');
console.log(`Machine: ${nameMachine()}`);
console.log(`A quiz of ${COUNT} questions of every kind:`);
measure('the shipped dossier', shipped.value, 20);
measure('10,000 facts', aBigDossier(10_000), 100);
