import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOne, openAt } from '../application.ts';
import { newFolder } from '../folder.ts';

/** A data folder as a kill leaves it, its log full of answers; and one that was closed after as many. */
export function twoLives(answers: number): { readonly killed: string; readonly closed: string } {
  const [closed, killed] = [newFolder(), newFolder()];
  const first = openAt(closed);
  for (let time = 0; time < answers; time += 1) answerOne(first, time % 4 ? 3 : 1);
  first.close();
  const second = openAt(closed);
  for (let time = 0; time < answers; time += 1) answerOne(second, time % 4 ? 3 : 2);
  for (const end of ['', '-wal', '.seal'])
    copyFileSync(join(closed, `lectern.db${end}`), join(killed, `lectern.db${end}`));
  second.close();
  return { killed, closed };
}
