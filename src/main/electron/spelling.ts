import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { session } from 'electron';
import { spellLanguages } from './spell-languages.ts';

/** A place at which nobody answers, on this computer: Chromium asks it for dictionaries instead of a server of Google's. */
const NOWHERE = 'http://127.0.0.1:1/';

/**
 * Has spelling checked with what is on this computer alone: by the system on a Mac, elsewhere with the Chromium
 * dictionaries (`.bdic`) that someone put into `Dictionaries` in the shell's own folder, otherwise not at all. Must
 * come before the window.
 */
export function checkSpelling(shellData: string, platform: NodeJS.Platform): void {
  const { defaultSession } = session;
  defaultSession.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  if (platform === 'darwin') return;
  const known = defaultSession.availableSpellCheckerLanguages;
  const languages = spellLanguages(listFiles(join(shellData, 'Dictionaries')), known);
  defaultSession.setSpellCheckerLanguages([...languages]);
  defaultSession.setSpellCheckerEnabled(languages.length > 0);
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
