import { useEffect, useMemo, useState } from 'react';
import { listVoices } from './voices.ts';

/** What can be heard: `undefined` while the system is asked for its voices. */
export type Voices = {
  readonly voices: readonly SpeechSynthesisVoice[] | undefined;
  /** Whether the system has voices that would send the text elsewhere, or speak another language. */
  readonly hasOthers: boolean;
};

/** Many systems name their voices only some time after they are asked. */
const WAIT = 2_000;

/** The voices for a language; asked for only while they are wanted, and again whenever the system changes them. */
export function useVoices(language: string, isWanted: boolean): Voices {
  const [all, setAll] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    if (!isWanted) return;
    const synthesis = window.speechSynthesis;
    if (synthesis === undefined) {
      setAll([]);
      return;
    }
    const look = () => {
      const voices = synthesis.getVoices();
      if (voices.length > 0) setAll(voices);
    };
    look();
    synthesis.addEventListener('voiceschanged', look);
    const timer = setTimeout(() => setAll((known) => known ?? []), WAIT);
    return () => {
      synthesis.removeEventListener('voiceschanged', look);
      clearTimeout(timer);
    };
  }, [isWanted]);
  return useMemo(
    () => ({ voices: all && listVoices(all, language), hasOthers: (all?.length ?? 0) > 0 }),
    [all, language],
  );
}
