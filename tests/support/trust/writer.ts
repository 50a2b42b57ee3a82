// A learner in a process of its own: does what its seed says over a data folder, and acknowledges each action on its
// standard output as the shells do, once the call came back. Waits for a line with the folder before it begins.
import { readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { openApplication } from '../../../src/main/start/application.ts';
import type { Method, Params, Reply } from '../../../src/shared/contract/methods.ts';

/** A line of the standard input; the process before this one in the queue may take its time. */
function readLine(): string {
  const bytes = Buffer.alloc(1000);
  return bytes.subarray(0, readSync(0, bytes)).toString('utf8').trim();
}

const say = (what: string, said: unknown) => writeSync(1, `${what} ${JSON.stringify(said)}\n`);

const [root = ''] = process.argv.slice(2);
say('ready', process.pid);
const [data = '', seed = '0', at = '0', count = '1000000'] = readLine().split('\t');
const random = createRandom(Number(seed));
let now = Number(at);
const source = (name: string) => pathToFileURL(join(root, 'src', 'main', name));
const opened = openApplication({
  data,
  root,
  now: () => ({ at: now, offsetMinutes: 360 }),
  optimiserScript: source('optimise.ts'),
  checkScript: source('check.ts'),
  report: (problem) => say('problem', String(problem)),
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { dispatch, close } = opened.value;

function call<M extends Method>(method: M, params: Params<M>): Reply<M> | undefined {
  const answer = dispatch({ method, params });
  return answer.ok ? (answer.value as Reply<M>) : undefined;
}

const RATINGS = [1, 2, 3, 4] as const;
const dossier = 'csto-bishkek-2019';
let quiz: { readonly id: string; index: number } | undefined;

/** One action; gives what was acknowledged of it. */
function act(): unknown {
  const drawn = random.below(20);
  // A clock that is set back or ahead now and then.
  now += drawn === 0 ? (random.below(9) - 4) * 86_400_000 : 20_000 + random.below(600_000);
  if (drawn === 1) return random.below(4) ? ['backup', call('backups.make', {}) !== undefined] : restore();
  if (drawn < 4) return ['undo', call('action.undo', { dossier }) !== undefined];
  if (drawn < 9) return answerQuestion();
  return answerCard();
}

/** Puts one of the backups in the place of the data, and says so before: a kill may come at any step of it. */
function restore(): unknown {
  const backups = call('backups.list', {})?.backups ?? [];
  const backup = backups[random.below(Math.max(1, backups.length))];
  if (!backup) return ['nothing'];
  say('restoring', backup.id);
  quiz = undefined;
  return call('backups.restore', { backup: backup.id }) ? ['restore', backup.id] : ['refused'];
}

function answerCard(): unknown {
  const card = call('review.next', { dossier })?.card;
  if (!card) {
    now += 86_400_000;
    return ['nothing'];
  }
  const rating = RATINGS[random.below(4)] ?? 3;
  const graded = call('review.grade', {
    dossier,
    card: card.id,
    revision: card.revision,
    rating,
    duration: 900,
  });
  return graded ? ['review', card.id, rating, now] : ['refused'];
}

function answerQuestion(): unknown {
  if (!quiz || quiz.index > 3) {
    const topics = ['participants', 'agenda', 'regional-security'];
    const started = call('quiz.start', {
      dossier,
      topics,
      types: ['true-false'] as const,
      count: 4,
      seed: random.below(1000),
    });
    quiz = started && { id: String(started.quiz), index: 0 };
    return ['quiz', quiz?.id];
  }
  const response = { type: 'true-false' as const, value: random.below(2) === 1 };
  const answered = call('quiz.answer', { quiz: quiz.id, index: quiz.index, response, duration: 700 });
  const said = answered ? ['response', quiz.id, quiz.index, response.value] : ['refused'];
  quiz.index += 1;
  return said;
}

say('open', now);
for (let turn = 0; turn < Number(count); turn += 1) {
  say('ack', act());
  // Lets a backup that is being made go on.
  if (turn % 4 === 0) await new Promise((resolve) => setImmediate(resolve));
}
close();
say('closed', now);
