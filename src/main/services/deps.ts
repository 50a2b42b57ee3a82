import type { CallError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Moment } from '../domain/review/moment.ts';
import type { Database } from '../storage/open.ts';
import type { Keeper } from './keeper.ts';
import type { Optimiser } from './optimiser.ts';
import type { Library } from './volumes.ts';

/** What every service is given. Clock and chance come in here and nowhere else. */
export type Deps = {
  readonly database: Database;
  readonly library: Library;
  readonly now: () => Moment;
  /** A number from 0 to 2³²−1, for a quiz without a chosen seed. */
  readonly newSeed: () => number;
  readonly optimiser: Optimiser;
  readonly keeper: Keeper;
};

export type Answer<T> = Result<T, CallError>;
