import type { BackupMaker } from '../keeping/backups.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import type { RestoreEnd } from '../services/keeper.ts';
import type { Database } from '../storage/open.ts';

/** Whatever answers just now: the core over the data, the core over a copy of them, or a rescue. */
export type Seat = {
  readonly dispatch: Dispatch;
  /** The learner's own database, where it is open. */
  readonly database?: Database;
  readonly close: () => void;
  readonly warning: string | undefined;
};

/** What whoever answers may do to the data they are over. */
export type Keeping = {
  readonly maker: BackupMaker;
  readonly noteDamage: () => void;
  readonly restore: (id: string) => RestoreEnd;
  /** Puts what is staged in the place of the data and opens it; everything is kept. */
  readonly replace: () => void;
  /** Closes the data, does something to them, and opens them again. */
  readonly reopen: (meanwhile: () => void) => void;
};
