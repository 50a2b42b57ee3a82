import type { CallError } from '../../shared/contract/errors.ts';
import type { Backup, BackupReason, BackupShelf } from '../../shared/model/backup.ts';
import type { DataState } from '../../shared/model/data.ts';
import type { Result } from '../../shared/model/result.ts';

/** Why a backup could not be put in place; nothing was changed then. */
export type RestoreEnd =
  | { readonly kind: 'restored'; readonly backup: Backup }
  | { readonly kind: 'gone' }
  /** The backup is not what was checked when it was made. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'failed' };

/** Looks after the file that everything is in; how it is done is the shell's matter. */
export type Keeper = {
  readonly state: () => DataState;
  readonly shelf: () => BackupShelf;
  /** Begins a backup, unless one is being made. */
  readonly make: (reason: BackupReason) => void;
  /** Says that something could not be read: the next start reads the whole file before it opens it. */
  readonly noteDamage: () => void;
  /** Puts a backup in the place of the data, which are kept; every call after it finds the restored data. */
  readonly restore: (id: string) => RestoreEnd;
};

/** What can be done about damaged data. */
export type Rescue = {
  readonly state: () => DataState;
  readonly shelf: () => BackupShelf;
  readonly restore: (id: string) => RestoreEnd;
  /** Brings together what can still be read, beside the damaged file. */
  readonly salvage: () => Result<DataState, CallError>;
  /** Goes on with what was salvaged, with the damaged file kept. */
  readonly accept: () => Result<DataState, CallError>;
  /** Goes on with the file as it is, with a copy of it kept. */
  readonly open: () => Result<DataState, CallError>;
};
