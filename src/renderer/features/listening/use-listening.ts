import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import { SPEECH_RATES } from '../../../shared/model/settings.ts';
import { nextRung } from '../reading/ladder.ts';
import type { ReaderSettings } from '../reading/use-reader-settings.ts';
import { tellFailure } from './failure-words.ts';
import { createReadingAloud, type ReadingAloud } from './reading-aloud.ts';
import { speakable } from './speakable.ts';
import { findStart, sentenceFrom } from './starting-point.ts';
import { useVoices, type Voices } from './use-voices.ts';
import { chooseVoice } from './voices.ts';

/** Whether the bar is open, and what of the article is being read aloud. */
type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'silent' | 'speaking' | 'paused'; readonly at: number; readonly problem?: string };

export type Listening = Voices & {
  readonly state: State;
  readonly voice: SpeechSynthesisVoice | undefined;
  /** How often the learner has said where to read. */
  readonly calls: number;
  /** Opens the bar and speaks, pauses, or goes on. */
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly chooseVoice: (voice: string) => void;
  /** The next slower or faster speed; nothing where there is none. */
  readonly rateFrom: (step: 1 | -1) => number | undefined;
  readonly changeRate: (step: 1 | -1) => void;
};

/** Reads an article aloud, sentence by sentence, from where the learner is. */
export function useListening(
  article: Article,
  text: RefObject<HTMLElement | null>,
  first: number,
  { settings, change }: ReaderSettings,
): Listening {
  const { sentences, passages, language, length } = article;
  const [state, setState] = useState<State>({ kind: 'closed' });
  const [calls, setCalls] = useState(0);
  const { voices, hasOthers } = useVoices(language, state.kind !== 'closed');
  const voice = voices && chooseVoice(voices, settings.voice);
  const [aloud] = useState(openReadingAloud);
  const words = useMemo(
    () =>
      sentences.map(({ start, end }) => {
        const passage = passages.find((one) => one.start <= start && end <= one.end);
        return speakable(passage?.text.slice(start - passage.start, end - passage.start) ?? '');
      }),
    [sentences, passages],
  );
  // What was spoken goes on by the newest choice of voice and speed.
  const manner = useRef({ voice, rate: settings.speechRate });
  useEffect(() => {
    manner.current = { voice, rate: settings.speechRate };
  });

  const speak = (at: number) => {
    const { voice: speaker, rate } = manner.current;
    if (at >= sentences.length) {
      setState({ kind: 'silent', at: 0 });
      return;
    }
    if (!aloud || !speaker) return;
    setState({ kind: 'speaking', at });
    const sentence = words[at] ?? '';
    if (sentence === '') {
      speak(at + 1);
      return;
    }
    aloud.speak(
      sentence,
      { voice: speaker, rate: rate / 100 },
      {
        onEnd: () => speak(at + 1),
        onFail: (error) => setState({ kind: 'silent', at, problem: tellFailure(error) }),
      },
    );
  };
  const start = () => (text.current ? sentenceFrom(sentences, findStart(text.current, first, length)) : 0);

  // The bar was opened before the system had named its voices: it speaks as soon as there is one.
  const [isAwaited, setAwaited] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a voice has come
  useEffect(() => {
    if (!isAwaited || !voice || state.kind === 'closed') return;
    setAwaited(false);
    speak(state.at);
  }, [voice, isAwaited]);
  // A new voice or speed is heard at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the manner changes
  useEffect(() => {
    if (state.kind === 'speaking') speak(state.at);
  }, [voice?.voiceURI, settings.speechRate]);
  useEffect(() => {
    if (!aloud) return;
    // Chromium would speak on after the page is gone.
    window.addEventListener('pagehide', aloud.hush);
    return () => {
      window.removeEventListener('pagehide', aloud.hush);
      aloud.hush();
    };
  }, [aloud]);

  const rateFrom = (step: 1 | -1) => nextRung(SPEECH_RATES, settings.speechRate, step);
  return {
    state,
    voices,
    hasOthers,
    voice,
    calls,
    toggle: () => {
      setCalls(calls + 1);
      if (state.kind === 'closed') {
        setState({ kind: 'silent', at: start() });
        setAwaited(true);
      } else if (state.kind === 'speaking') {
        aloud?.hush();
        setState({ kind: 'paused', at: state.at });
      } else {
        speak(state.kind === 'paused' || state.problem ? state.at : start());
      }
    },
    step: (by) => {
      if (state.kind === 'closed') return;
      setCalls(calls + 1);
      const at = Math.min(sentences.length - 1, Math.max(0, state.at + by));
      if (state.kind === 'speaking') speak(at);
      else setState({ kind: 'paused', at });
    },
    close: () => {
      aloud?.hush();
      setAwaited(false);
      setState({ kind: 'closed' });
    },
    chooseVoice: (uri) => change({ voice: uri }),
    rateFrom,
    changeRate: (step) => {
      const speechRate = nextRung(SPEECH_RATES, settings.speechRate, step);
      if (speechRate) change({ speechRate });
    },
  };
}

/** The browser's own voice; none where it has no such thing. */
function openReadingAloud(): ReadingAloud | undefined {
  if (window.speechSynthesis === undefined) return undefined;
  return createReadingAloud({
    synthesis: window.speechSynthesis,
    newUtterance: (text) => new SpeechSynthesisUtterance(text),
    later: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
