/** Why a backup was made. */
export const BACKUP_REASONS = ['start', 'use', 'asked', 'migration', 'upgrade', 'restore'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A verified copy of everything, as the learner is shown it. */
export type Backup = {
  readonly id: string;
  /** When it was made: milliseconds since 1970, and minutes east of UTC there and then. */
  readonly at: number;
  readonly offsetMinutes: number;
  readonly reason: BackupReason;
  readonly cards: number;
  readonly reviews: number;
  readonly bytes: number;
};

/** How the last backup or restoring ended. */
export type BackupOutcome =
  | { readonly kind: 'made'; readonly id: string }
  /** Nothing had changed since the newest one, so none was made. */
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'restored'; readonly id: string }
  /** The copy did not pass its check: the data itself is damaged. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed' };

/** All backups, newest first, and what is being done with them. */
export type BackupShelf = {
  readonly backups: readonly Backup[];
  /** Where they lie. */
  readonly folder: string;
  readonly work: 'none' | 'making' | 'restoring';
  readonly outcome: BackupOutcome | undefined;
};
