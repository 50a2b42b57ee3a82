import type { Keeper } from '../../src/main/services/keeper.ts';
import type { Backup, BackupShelf } from '../../src/shared/model/backup.ts';

const BACKUP: Backup = {
  id: '2031-03-03T12-00-00',
  at: Date.UTC(2031, 2, 3, 12),
  offsetMinutes: 0,
  reason: 'use',
  cards: 7,
  reviews: 3,
  bytes: 4096,
};

/** A keeper of a database in memory, with one backup that can be asked for and nothing behind it. */
export function aKeeper(): Keeper & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  let work: BackupShelf['work'] = 'none';
  return {
    asked,
    state: () => ({ kind: 'open' }),
    shelf: () => ({ backups: [BACKUP], folder: '/backups', work, outcome: undefined }),
    make: (reason) => {
      asked.push(reason);
      work = 'making';
    },
    noteDamage: () => asked.push('noteDamage'),
    restore: (id) => (id === BACKUP.id ? { kind: 'restored', backup: BACKUP } : { kind: 'gone' }),
  };
}
