import type { Backup, BackupOutcome, BackupReason } from '../../../shared/model/backup.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { plural } from '../../ui/plural.ts';

/** When a backup was made, as the learner's clock showed it there and then. */
export function sayWhen({ at, offsetMinutes }: Pick<Backup, 'at' | 'offsetMinutes'>): string {
  const format = new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(at + offsetMinutes * 60_000);
}

/** What is in a backup. */
export function sayContent({ cards, reviews }: Pick<Backup, 'cards' | 'reviews'>): string {
  return `${plural(cards, 'card')}, ${plural(reviews, 'review')}`;
}

export const REASONS: Readonly<Record<BackupReason, string>> = {
  start: 'When Lectern started',
  use: 'While you were learning',
  asked: 'You asked for it',
  migration: 'Before an update of Lectern',
  upgrade: 'Before a newer article',
  restore: 'Before a backup was restored',
};

/** Bytes in words. */
export function saySize(bytes: number): string {
  const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
  return `${format.format(bytes / 2 ** 20)} MB`;
}

/** How the last backup or restoring ended; `backups` name the one it was about. */
export function sayOutcome(outcome: BackupOutcome, backups: readonly Backup[]): string {
  const when = () => {
    const backup = 'id' in outcome && backups.find(({ id }) => id === outcome.id);
    return backup ? ` of ${sayWhen(backup)}` : '';
  };
  switch (outcome.kind) {
    case 'made':
      return 'Backed up and checked.';
    case 'unchanged':
      return `Nothing has changed since the backup${when()}, so no other was made.`;
    case 'restored':
      return `Restored the backup${when()}. What you had before is kept, first in the list.`;
    case 'damaged':
      return 'No backup was made, because a part of your data cannot be read. Close Lectern and start it again: it then shows what can be saved.';
    case 'no-room':
      return 'There is not enough room on the disk for a backup. The earlier ones are kept; make room, then try again.';
    case 'failed':
      return 'The backup could not be made. The earlier ones are kept; check the folder, then try again.';
    default:
      return assertNever(outcome);
  }
}
