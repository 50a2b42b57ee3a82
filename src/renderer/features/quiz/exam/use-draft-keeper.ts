import { useRef, useState } from 'react';
import type { Params } from '../../../../shared/contract/methods.ts';
import { call } from '../../../client/client.ts';
import { messageOf } from '../../../client/failure.ts';

type Draft = Params<'quiz.draft'>;

/**
 * Keeps drafts in the core one after the other, so that an older one never overtakes a newer. What could
 * not be kept is tried again with the next, and before the exam is handed in.
 */
export function useDraftKeeper(): {
  readonly keep: (draft: Draft) => void;
  /** Resolves when all is kept; rejects with why it is not. */
  readonly flush: () => Promise<void>;
  readonly problem: string | undefined;
} {
  const waiting = useRef(new Map<number, Draft>());
  const running = useRef<Promise<void>>(undefined);
  const [problem, setProblem] = useState<string>();

  const drain = async () => {
    for (let draft = first(waiting.current); draft !== undefined; draft = first(waiting.current)) {
      waiting.current.delete(draft.index);
      try {
        await call('quiz.draft', draft);
      } catch (error) {
        if (!waiting.current.has(draft.index)) waiting.current.set(draft.index, draft);
        throw error;
      }
    }
  };
  const flush = (): Promise<void> => {
    running.current ??= drain().finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
  const keep = (draft: Draft) => {
    waiting.current.set(draft.index, draft);
    flush().then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(messageOf(error)),
    );
  };
  return { keep, flush, problem };
}

function first(waiting: ReadonlyMap<number, Draft>): Draft | undefined {
  return waiting.values().next().value;
}
