import { z } from 'zod';
import type { CallError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { Deps } from '../services/deps.ts';
import { isDamage, isDiskFailure } from '../storage/failure.ts';
import { methods } from './methods.ts';

/** A call as it arrives. */
export const call = z.strictObject({ method: z.string().max(64), params: z.unknown() });

/** Answers one call as it arrived, from either shell; never throws. */
export type Dispatch = (raw: unknown) => Result<unknown, CallError>;

/**
 * Carries calls out over `deps`. Expected failures come back as they are; what throws is a bug or the
 * disk, is given to `report` and comes back as one plain sentence.
 */
export function createDispatch(deps: Deps, report: (error: unknown) => void): Dispatch {
  return (raw) => {
    const parsed = call.safeParse(raw);
    if (!parsed.success) {
      return fail(MALFORMED);
    }
    const { method, params } = parsed.data;
    if (!isMethod(method)) {
      return fail({ kind: 'unknown-method', message: 'This version of Lectern cannot do that.' });
    }
    try {
      return methods[method](deps, params);
    } catch (error) {
      report(error);
      if (isDamage(error)) deps.keeper.noteDamage();
      return fail(tellFailure(error));
    }
  };
}

/** What the learner is told of an error that was thrown. */
export function tellFailure(error: unknown): CallError {
  if (isDamage(error)) return DAMAGED;
  return isDiskFailure(error) ? DISK : BUG;
}

export const MALFORMED: CallError = {
  kind: 'malformed',
  message: 'This request is not as it should be. Nothing was changed.',
};

const DAMAGED: CallError = {
  kind: 'storage',
  message:
    'A part of your data cannot be read. Nothing was changed. Close Lectern and start it again: it then shows what can be saved.',
};

const DISK: CallError = {
  kind: 'storage',
  message:
    'The disk refused to save this. What was saved before is kept; make room or check the folder, then try again.',
};

const BUG: CallError = {
  kind: 'internal',
  message: 'Something went wrong in Lectern. What was saved before is kept; please try again.',
};

/** Own properties only: `__proto__` and `constructor` are no methods. */
function isMethod(name: string): name is keyof typeof methods {
  return Object.hasOwn(methods, name);
}
