// Answers so many cards in one process, and prints how memory and log went. Run with --expose-gc.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openAt } from '../application.ts';

const [data = '', count = '0'] = process.argv.slice(2);
const wanted = Number(count);
const app = openAt(data);
const dossier = app.call('library.list', {})[0]?.id ?? '';
app.call('settings.set', { newPerDay: 50, reviewsPerDay: 9_999, maximumInterval: 3 });
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

let [answers, longestLog, early] = [0, 0, 0];
while (answers < wanted) {
  const { card } = app.call('review.next', { dossier });
  if (!card) {
    app.pass(86_400_000);
    continue;
  }
  const { id, revision } = card;
  app.call('review.grade', { dossier, card: id, revision, rating: answers % 5 ? 3 : 1, duration: 700 });
  app.pass(1_000);
  answers += 1;
  // Lets the log go into the file, as between the calls of a shell.
  await new Promise((resolve) => setImmediate(resolve));
  longestLog = Math.max(longestLog, statSync(join(data, 'lectern.db-wal')).size);
  if (answers === Math.floor(wanted / 5)) early = heap();
}
const late = heap();
app.close();
console.log(JSON.stringify({ answers, longestLog, early, late }));
