import anyAscii from 'any-ascii';

/**
 * Folds a text for comparison: any script to Latin letters, no case, no diacritics, no punctuation,
 * single spaces. `Пашинян` becomes `pashinyan`, `“PROXI”` becomes `proxi`.
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Whether the words of `part` stand together in `text`, after folding both. */
export function containsWords(text: string, part: string): boolean {
  const words = fold(part);
  return words !== '' && ` ${fold(text)} `.includes(` ${words} `);
}
