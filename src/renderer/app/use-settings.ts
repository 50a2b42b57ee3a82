import type { Params } from '../../shared/contract/methods.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { useCall, useKeepReply, useReply } from '../client/queries.ts';

/** The learner's settings, and a way to change some: seen once the core has kept it. */
export function useSettings(): {
  readonly settings: Settings | undefined;
  readonly change: (wanted: Params<'settings.set'>) => void;
} {
  const { data } = useReply('settings.get', {});
  const keep = useKeepReply('settings.get', {});
  const { mutate } = useCall('settings.set');
  const change = (wanted: Params<'settings.set'>) => mutate(wanted, { onSuccess: keep });
  return { settings: data, change };
}
