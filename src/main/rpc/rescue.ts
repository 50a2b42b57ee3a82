import type { Method } from '../../shared/contract/methods.ts';
import { params } from '../../shared/contract/params.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { tellRestore } from '../services/backups.ts';
import type { Answer } from '../services/deps.ts';
import type { Rescue } from '../services/keeper.ts';
import { call, type Dispatch, MALFORMED, tellFailure } from './dispatch.ts';

/** Answers calls while the data are damaged: about them, and nothing else. */
export function createRescueDispatch(rescue: Rescue, report: (error: unknown) => void): Dispatch {
  return (raw) => {
    const parsed = call.safeParse(raw);
    if (!parsed.success) return fail(MALFORMED);
    const { method, params: given } = parsed.data;
    try {
      return answers.get(method)?.(rescue, given) ?? fail({ kind: 'storage', message: CLOSED });
    } catch (error) {
      report(error);
      return fail(tellFailure(error));
    }
  };
}

const CLOSED =
  'Your data are damaged, so Lectern keeps them closed; what you answered is kept. Reload the page to see what can be done.';

const answers: ReadonlyMap<string, (rescue: Rescue, given: unknown) => Answer<unknown>> = new Map<
  Method,
  (rescue: Rescue, given: unknown) => Answer<unknown>
>([
  ['data.get', (rescue) => ok(rescue.state())],
  ['backups.list', (rescue) => ok(rescue.shelf())],
  [
    'backups.restore',
    (rescue, given) => {
      const parsed = params['backups.restore'].safeParse(given);
      if (!parsed.success) return fail(MALFORMED);
      const end = rescue.restore(parsed.data.backup);
      return end.kind === 'restored'
        ? ok(rescue.shelf())
        : fail({ kind: 'storage', message: tellRestore(end) });
    },
  ],
  [
    'data.rescue',
    (rescue, given) => {
      const parsed = params['data.rescue'].safeParse(given);
      return parsed.success ? rescue[parsed.data.choice]() : fail(MALFORMED);
    },
  ],
]);
