/** What Lectern looks at in a voice of the system. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/**
 * The voices that can read a language on this computer, the best first: those of the very language tag, the
 * system's own choice, then by name. Voices that send the text elsewhere are left out.
 */
export function listVoices<V extends Voice>(voices: readonly V[], language: string): readonly V[] {
  const tag = tagOf(language);
  return voices
    .filter(({ lang, localService }) => localService && baseOf(lang) === baseOf(language))
    .toSorted(
      (a, b) =>
        Number(tagOf(b.lang) === tag) - Number(tagOf(a.lang) === tag) ||
        Number(b.default) - Number(a.default) ||
        a.name.localeCompare(b.name),
    );
}

/** The voice of the learner's choice where this computer has it, else the best; none without voices. */
export function chooseVoice<V extends Voice>(voices: readonly V[], wanted: string): V | undefined {
  return voices.find(({ voiceURI }) => voiceURI === wanted) ?? voices[0];
}

/** Some systems write `en_US`, others `en-US`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function baseOf(language: string): string {
  return tagOf(language).split('-')[0] ?? '';
}
