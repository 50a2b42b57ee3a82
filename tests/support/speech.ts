import type { Page } from '@playwright/test';

/** A voice of the stand-in. */
type FakeVoice = {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
};

const VOICES: readonly FakeVoice[] = [
  { voiceURI: 'cloud', name: 'Cloud', lang: 'en-GB', localService: false, default: true },
  { voiceURI: 'anna', name: 'Anna', lang: 'de-DE', localService: true, default: false },
  { voiceURI: 'ben', name: 'Ben', lang: 'en-GB', localService: true, default: false },
  { voiceURI: 'ada', name: 'Ada', lang: 'en_US', localService: true, default: false },
];

/**
 * Puts a strict stand-in in the place of the browser's voices, before the page loads: it names them only after
 * a while, speaks until it is told that it has finished, drops what is spoken right after a cancel, and keeps as
 * an offence whatever would go wrong or leave the machine in real life.
 */
export async function giveVoices(page: Page, voices: readonly FakeVoice[] = VOICES): Promise<void> {
  await page.addInitScript((all) => {
    const synthesis = new EventTarget();
    const state = { named: false, cancelledAt: -1_000 };
    const log = { offences: [] as string[], spoken: [] as string[], current: undefined as unknown };
    const queue: SpeechSynthesisUtterance[] = [];
    const offend = (what: string) => void log.offences.push(what);
    const tell = (utterance: SpeechSynthesisUtterance, type: string, error = '') =>
      utterance.dispatchEvent(Object.assign(new Event(type), { error }));

    class FakeUtterance extends EventTarget {
      readonly text: string;
      voice: FakeVoice | null = null;
      lang = '';
      rate = 1;
      onstart: ((event: Event) => void) | null = null;
      onend: ((event: Event) => void) | null = null;
      onerror: ((event: Event) => void) | null = null;
      constructor(text: string) {
        super();
        this.text = text;
        for (const type of ['start', 'end', 'error'] as const) {
          this.addEventListener(type, (event) => this[`on${type}`]?.(event));
        }
      }
    }
    Object.assign(synthesis, {
      getVoices: () => (state.named ? all : []),
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (performance.now() - state.cancelledAt < 50) return offend('spoke right after a cancel');
        if (queue.length > 0) offend('spoke over itself');
        if (!navigator.userActivation.hasBeenActive) offend('spoke unasked');
        if (!utterance.voice) offend('left the voice to the browser');
        if (!utterance.voice?.localService) offend('sent the text away');
        if (utterance.text.length > 1_000) offend('spoke without a pause');
        queue.push(utterance);
        log.spoken.push(`${utterance.voice?.name} ${utterance.rate}: ${utterance.text}`);
        setTimeout(() => tell(utterance, 'start'));
      },
      cancel: () => {
        if (queue.length > 0) state.cancelledAt = performance.now();
        for (const utterance of queue.splice(0)) setTimeout(() => tell(utterance, 'error', 'interrupted'));
      },
      pause: () => offend('paused, which not every system can'),
      resume: () => offend('resumed, which not every system can'),
    });
    for (const [name, get] of [
      ['speaking', () => queue.length > 0],
      ['pending', () => queue.length > 1],
      ['paused', () => false],
    ] as const) {
      Object.defineProperty(synthesis, name, { get });
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    Object.defineProperty(window, 'speech', {
      value: {
        log,
        finish: () => {
          const utterance = queue.shift();
          if (utterance) tell(utterance, 'end');
        },
        break: () => {
          const utterance = queue.shift();
          if (utterance) tell(utterance, 'error', 'synthesis-failed');
        },
        isSpeaking: () => queue.length > 0,
      },
    });
    setTimeout(() => {
      state.named = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, 300);
  }, voices as FakeVoice[]);
}

type Speech = {
  readonly log: { readonly offences: readonly string[]; readonly spoken: readonly string[] };
  readonly finish: () => void;
  readonly break: () => void;
  readonly isSpeaking: () => boolean;
};

/** What the stand-in has spoken so far, each with voice and speed, and what it took offence at. */
export function readSpeech(page: Page): Promise<Speech['log'] & { readonly isSpeaking: boolean }> {
  return page.evaluate(() => {
    const { speech } = window as unknown as { readonly speech: Speech };
    return { ...speech.log, isSpeaking: speech.isSpeaking() };
  });
}

/** Lets the stand-in come to the end of its sentence, or fail in it. */
export function endSentence(page: Page, how: 'finish' | 'break' = 'finish'): Promise<void> {
  return page.evaluate((name) => {
    const { speech } = window as unknown as { readonly speech: Speech };
    speech[name]();
  }, how);
}
