/**
 * How a menu writes the keys of a command; nothing where it has only single keys, which a menu would take from text
 * fields. Of several, the Mac's own is written last.
 */
export function acceleratorOf(keys: readonly string[], platform: NodeJS.Platform): string | undefined {
  const held = keys.filter((key) => /^(?:Ctrl|Alt)\+/u.test(key));
  const key = platform === 'darwin' ? held.at(-1) : held[0];
  return key?.replace('Ctrl+', 'CmdOrCtrl+').replace(/[a-z]$/u, (letter) => letter.toUpperCase());
}
