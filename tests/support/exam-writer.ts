import { aCoreInFile, HARBOUR } from './core.ts';

/** Sits an exam in the database named, draft after draft, and prints each one that was acknowledged. */
const { call } = aCoreInFile(process.argv[2] ?? '');
const { quiz, count } = call('quiz.start', {
  dossier: HARBOUR,
  topics: ['council', 'lighthouse'],
  types: ['typed'],
  count: 5,
  mode: 'exam',
  timed: true,
});
for (let step = 1; ; step += 1) {
  const index = step % count;
  const isFlagged = step % 2 === 0;
  const response = { type: 'typed' as const, text: `draft ${step}` };
  call('quiz.draft', { quiz, index, response, isFlagged, duration: step, used: step });
  process.stdout.write(`${JSON.stringify({ quiz, step, index, isFlagged })}\n`);
}
