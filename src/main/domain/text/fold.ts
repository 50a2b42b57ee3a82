import anyAscii from 'any-ascii';

/** Writes a text of any script in lower-case Latin letters, keeping its punctuation: `Ёлка №1` as `elka no1`. */
function latinise(text: string): string {
  return anyAscii(text.normalize('NFC')).toLowerCase();
}

/**
 * Folds a text for comparison: any script to Latin letters, no case, no diacritics, no punctuation,
 * single spaces. `Пашинян` becomes `pashinyan`, `“PROXI”` becomes `proxi`.
 */
export function fold(text: string): string {
  return latinise(text)
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Whether the words of `part` stand together in `text`, after folding both. */
export function containsWords(text: string, part: string): boolean {
  return foldedContains(fold(text), fold(part));
}

/** `containsWords` for texts that are folded already. */
export function foldedContains(text: string, part: string): boolean {
  return part !== '' && ` ${text} `.includes(` ${part} `);
}
