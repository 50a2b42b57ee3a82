/**
 * The languages for which a dictionary of Chromium's is among the files of a folder, such as `en-US-10-1.bdic`, and
 * which Chromium knows: it refuses all others.
 */
export function spellLanguages(files: readonly string[], known: readonly string[]): readonly string[] {
  const found = new Set(
    files.flatMap((file) => /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)-\d+-\d+\.bdic$/u.exec(file)?.[1] ?? []),
  );
  return known.filter((language) => found.has(language));
}
