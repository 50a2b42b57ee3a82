import { useMemo } from 'react';
import type { DossierId } from '../../../../shared/model/ids.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useReply } from '../../../client/queries.ts';
import type { Shades } from '../marks-context.ts';
import type { ReaderSettings } from '../use-reader-settings.ts';
import { shadesOf, summariseShades } from './shades.ts';

/** The tints of the sentences, and what to say of them. */
export type Shading = {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly shades: Shades;
  /** What they come to, in a sentence; empty until the recall is known. */
  readonly summary: string;
  readonly error: Error | null;
};

const NONE: Shades = new Map();

/** Tints the sentences by predicted recall while the learner wants it; asks for nothing otherwise. */
export function useShading(dossier: DossierId, { settings, change }: ReaderSettings): Shading {
  const isOn = settings.recallShading;
  const { data, error } = useReply('recall.get', { dossier }, { enabled: isOn });
  const list = useMemo(() => data && shadesOf(data), [data]);
  const shades = useMemo(
    () => (isOn && list ? new Map(list.map((shade) => [shade.start, shade])) : NONE),
    [isOn, list],
  );
  const toggle = () => change({ recallShading: !isOn });
  useKeys('Reading', [{ keys: ['t'], label: 'Tint sentences by recall, or not', run: toggle }]);
  return { isOn, toggle, shades, summary: list ? summariseShades(list) : '', error };
}
