import type { CallError } from '../../shared/contract/errors.ts';

/** A call that was not carried out; `error` says why, in words for the learner. */
export class CallFailure extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallFailure';
    this.error = error;
  }
}

const BUG = 'Something went wrong on this screen. What you had answered is kept; please try again.';

/** What to tell the learner about anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof CallFailure ? error.error.message : BUG;
}
