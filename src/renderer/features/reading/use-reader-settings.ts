import type { Settings } from '../../../shared/model/settings.ts';
import { useCall, useKeepReply, useReply } from '../../client/queries.ts';

type Chosen = Pick<
  Settings,
  'theme' | 'textSize' | 'lineSpacing' | 'hiddenMarks' | 'recallShading' | 'speechRate' | 'voice'
>;

/** The settings that the reader shows, and how it changes them. */
export type ReaderSettings = {
  readonly settings: Chosen;
  readonly change: (change: Partial<Chosen>) => void;
  /** Why the last change could not be saved. */
  readonly error: Error | null;
};

/** What holds until the learner's own choices have come. */
const DEFAULTS: Chosen = {
  theme: 'system',
  textSize: 100,
  lineSpacing: 160,
  hiddenMarks: [],
  recallShading: false,
  speechRate: 100,
  voice: '',
};

/** The reader's settings; a change is seen at once and saved behind it, and taken back where that fails. */
export function useReaderSettings(): ReaderSettings {
  const { data } = useReply('settings.get', {});
  const keep = useKeepReply('settings.get', {});
  const { mutate, error } = useCall('settings.set');
  const change = (wanted: Partial<Chosen>) => {
    if (data) keep({ ...data, ...wanted });
    mutate(wanted, { onError: () => data && keep(data) });
  };
  return { settings: data ?? DEFAULTS, change, error };
}
