import { beforeEach, describe, expect, it } from 'vitest';
import { createReadingAloud } from '../../../src/renderer/features/listening/reading-aloud.ts';
import { speakable } from '../../../src/renderer/features/listening/speakable.ts';
import { sentenceFrom } from '../../../src/renderer/features/listening/starting-point.ts';
import { chooseVoice, listVoices, type Voice } from '../../../src/renderer/features/listening/voices.ts';

const aVoice = (name: string, changes: Partial<Voice> = {}): Voice => ({
  name,
  voiceURI: name,
  lang: 'en-GB',
  localService: true,
  default: false,
  ...changes,
});

describe('listVoices', () => {
  it('keeps what works offline and speaks the language, the best first', () => {
    const voices = [
      aVoice('Zoe', { lang: 'en_US' }),
      aVoice('Anna', { lang: 'de-DE' }),
      aVoice('Cloud', { localService: false }),
      aVoice('Ben'),
      aVoice('Ada'),
      aVoice('Own', { lang: 'en-US', default: true }),
    ];
    const names = (language: string) => listVoices(voices, language).map(({ name }) => name);
    expect(names('en')).toEqual(['Own', 'Ada', 'Ben', 'Zoe']);
    expect(names('en-GB')).toEqual(['Ada', 'Ben', 'Own', 'Zoe']);
    expect(names('en-US')).toEqual(['Own', 'Zoe', 'Ada', 'Ben']);
    expect(names('fr')).toEqual([]);
  });

  it('takes the chosen voice where this computer has it, else the best', () => {
    const voices = [aVoice('Ada'), aVoice('Ben')];
    expect(chooseVoice(voices, 'Ben')?.name).toBe('Ben');
    expect(chooseVoice(voices, 'Gone')?.name).toBe('Ada');
    expect(chooseVoice([], 'Ada')).toBeUndefined();
  });
});

describe('speakable', () => {
  it.each([
    ['On Afghan territory, IG * activity is increasing.', 'On Afghan territory, IG activity is increasing.'],
    ['* “Islamic State”\n is meant.', '“Islamic State” is meant.'],
    ['•', ''],
  ])('makes of %j %j', (sentence, spoken) => {
    expect(speakable(sentence)).toBe(spoken);
  });
});

describe('sentenceFrom', () => {
  const sentences = [{ end: 10 }, { end: 20 }, { end: 30 }];
  it.each([
    [0, 0],
    [10, 1],
    [15, 1],
    [29, 2],
    [30, 0],
  ])('begins at offset %i with sentence %i', (offset, index) => {
    expect(sentenceFrom(sentences, offset)).toBe(index);
  });
});

describe('reading aloud', () => {
  type Utterance = SpeechSynthesisUtterance;
  let spoken: Utterance[];
  let told: string[];
  let tasks: { at: number; run: () => void }[];
  let now: number;
  const synthesis = {
    speaking: false,
    pending: false,
    speak(utterance: Utterance) {
      spoken.push(utterance);
      synthesis.speaking = true;
    },
    cancel() {
      told.push('cancel');
      synthesis.speaking = false;
    },
  };
  const outcome = (name: string) => ({
    onEnd: () => told.push(`${name} ended`),
    onFail: (error: string) => told.push(`${name}: ${error}`),
  });
  const manner = { voice: aVoice('Ada') as SpeechSynthesisVoice, rate: 1.3 };
  const pass = (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const next = tasks.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      tasks.splice(tasks.indexOf(next), 1);
      now = next.at;
      next.run();
    }
    now = end;
  };
  const open = () =>
    createReadingAloud({
      synthesis,
      newUtterance: (text) => ({ text }) as Utterance,
      later: (milliseconds, run) => {
        const task = { at: now + milliseconds, run };
        tasks.push(task);
        return () => void tasks.splice(tasks.indexOf(task) >>> 0, 1);
      },
    });
  const fire = (utterance: Utterance | undefined, name: 'onstart' | 'onend' | 'onerror', error = '') => {
    if (name !== 'onstart') synthesis.speaking = false;
    (utterance?.[name] as ((event: unknown) => void) | undefined)?.({ error });
  };
  beforeEach(() => {
    spoken = [];
    told = [];
    tasks = [];
    now = 0;
    synthesis.speaking = false;
  });

  it('speaks in the voice and at the speed asked for, and says when it is done', () => {
    open().speak('One.', manner, outcome('one'));
    expect(spoken).toMatchObject([{ text: 'One.', rate: 1.3, lang: 'en-GB', voice: { name: 'Ada' } }]);
    fire(spoken[0], 'onend');
    fire(spoken[0], 'onend');
    pass(60_000);
    expect(told).toEqual(['one ended']);
  });

  it('waits a moment after a cancel, and hears nothing more of what it cancelled', () => {
    const aloud = open();
    aloud.speak('One.', manner, outcome('one'));
    aloud.speak('Two.', manner, outcome('two'));
    expect(spoken).toHaveLength(1);
    fire(spoken[0], 'onerror', 'interrupted');
    pass(200);
    expect(spoken).toMatchObject([{ text: 'One.' }, { text: 'Two.' }]);
    fire(spoken[1], 'onend');
    expect(told).toEqual(['cancel', 'two ended']);
  });

  it('speaks only the last of several asked for at once', () => {
    const aloud = open();
    for (const text of ['One.', 'Two.', 'Three.']) aloud.speak(text, manner, outcome(text));
    pass(1_000);
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Three.']);
  });

  it('falls silent for good when it is hushed', () => {
    const aloud = open();
    aloud.speak('One.', manner, outcome('one'));
    aloud.hush();
    fire(spoken[0], 'onend');
    pass(60_000);
    expect(told).toEqual(['cancel']);
  });

  it('goes on where a voice ends without saying so', () => {
    open().speak('One.', manner, outcome('one'));
    fire(spoken[0], 'onstart');
    pass(30_000);
    expect(told).toEqual([]);
    synthesis.speaking = false;
    pass(3_000);
    expect(told).toEqual(['one ended']);
  });

  it('gives up on a voice that never begins, and passes on an error', () => {
    const aloud = open();
    aloud.speak('One.', manner, outcome('one'));
    pass(60_000);
    expect(told).toEqual(['cancel', 'one: silent']);
    aloud.speak('Two.', manner, outcome('two'));
    fire(spoken[1], 'onerror', 'not-allowed');
    expect(told).toEqual(['cancel', 'one: silent', 'two: not-allowed']);
  });
});
