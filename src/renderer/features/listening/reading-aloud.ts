/** What the reading voice needs of the browser; a test gives a stand-in. */
export type Machine = {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'speaking' | 'pending'>;
  readonly newUtterance: (text: string) => SpeechSynthesisUtterance;
  /** Does something once, after so many milliseconds; gives a way to call it off. */
  readonly later: (milliseconds: number, task: () => void) => () => void;
};

/** How a text is to be spoken; `rate` 1 is the voice's own speed. */
type Manner = { readonly voice: SpeechSynthesisVoice; readonly rate: number };

export type ReadingAloud = {
  /** Speaks one text from its beginning, in the place of what is being spoken. */
  readonly speak: (text: string, manner: Manner, outcome: Outcome) => void;
  /** Falls silent; the outcome of what was being spoken never comes. */
  readonly hush: () => void;
};

/** Exactly one of them is called, once. */
type Outcome = { readonly onEnd: () => void; readonly onFail: (error: string) => void };

/** Chromium drops what is spoken right after a cancel. */
const AFTER_CANCEL = 120;
/** How often to look whether a voice has fallen silent without saying so. */
const LOOK_EVERY = 1_000;
/** A voice that has not begun after so many looks never will. */
const PATIENCE = 20;

/**
 * Speaks texts one by one with the Web Speech API, and lives with its known troubles: an end that is never
 * told, a voice that never begins, events of what was cancelled, utterances collected while they speak.
 * It never pauses the synthesis, which some systems cannot: who wants a pause hushes and speaks anew.
 */
export function createReadingAloud({ synthesis, newUtterance, later }: Machine): ReadingAloud {
  // Held, because a browser may collect an utterance that only it still refers to, and its events with it.
  let current: SpeechSynthesisUtterance | undefined;
  let callOff = () => {};

  const hush = () => {
    callOff();
    current = undefined;
    synthesis.cancel();
  };

  const begin = (utterance: SpeechSynthesisUtterance, { onEnd, onFail }: Outcome) => {
    let hasBegun = false;
    let silent = 0;
    const settle = (told: () => void) => {
      if (current !== utterance) return;
      callOff();
      current = undefined;
      told();
    };
    utterance.onstart = () => {
      hasBegun = true;
    };
    utterance.onend = () => settle(onEnd);
    utterance.onerror = ({ error }) => settle(() => onFail(error));
    const look = () => {
      silent = hasBegun && (synthesis.speaking || synthesis.pending) ? 0 : silent + 1;
      if (hasBegun && silent >= 2) settle(onEnd);
      else if (silent >= PATIENCE) {
        settle(() => {
          synthesis.cancel();
          onFail('silent');
        });
      } else callOff = later(LOOK_EVERY, look);
    };
    callOff = later(LOOK_EVERY, look);
    synthesis.speak(utterance);
  };

  return {
    speak: (text, { voice, rate }, outcome) => {
      const isBusy = current !== undefined || synthesis.speaking || synthesis.pending;
      if (isBusy) hush();
      const utterance = newUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      current = utterance;
      if (isBusy) callOff = later(AFTER_CANCEL, () => begin(utterance, outcome));
      else begin(utterance, outcome);
    },
    hush,
  };
}
