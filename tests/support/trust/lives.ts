import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOne, type Opened, openAt } from '../application.ts';
import { newFolder } from '../folder.ts';

const DAY = 86_400_000;

/** Answers cards, some of them anew, over some days. */
function live(app: Opened, answers: number): void {
  for (let time = 0; time < answers; time += 1) {
    answerOne(app, time % 4 ? 3 : 1);
    app.pass(DAY / 12);
  }
}

/** A data folder as a kill leaves it, its log full of answers; and one that was closed after as many. */
export function twoLives(answers: number): { readonly killed: string; readonly closed: string } {
  const [closed, killed] = [newFolder(), newFolder()];
  const first = openAt(closed);
  live(first, answers);
  first.close();
  const second = openAt(closed);
  second.pass(30 * DAY);
  live(second, answers);
  for (const end of ['', '-wal', '.seal'])
    copyFileSync(join(closed, `lectern.db${end}`), join(killed, `lectern.db${end}`));
  second.close();
  return { killed, closed };
}
