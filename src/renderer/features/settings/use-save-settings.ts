import { useEffect, useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply } from '../../client/queries.ts';

/** How long “Saved” stays. */
const SAID_FOR = 3_000;

/** Saves a choice at once, and says so. */
export function useSaveSettings(): {
  readonly save: (change: Params<'settings.set'>) => void;
  readonly word: string | undefined;
  readonly problem: string | undefined;
} {
  const keep = useKeepReply('settings.get', {});
  const { mutate, error } = useCall('settings.set', { invalidates: ['settings.get', 'review.next'] });
  const [saves, setSaves] = useState(0);
  const [isSaid, setSaid] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save is said anew
  useEffect(() => {
    if (!isSaid) return;
    const timer = setTimeout(() => setSaid(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [isSaid, saves]);

  const save = (change: Params<'settings.set'>) =>
    mutate(change, {
      onSuccess: (settings) => {
        keep(settings);
        setSaves((count) => count + 1);
        setSaid(true);
      },
    });
  return { save, word: isSaid ? 'Saved' : undefined, problem: error ? messageOf(error) : undefined };
}
