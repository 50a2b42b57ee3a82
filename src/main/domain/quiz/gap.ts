const HOLE = '____';
const INSIDE = /[\p{L}\p{N}]/u;

/**
 * A text with a hole where it has one of these names, the longest first, with the article before it, which
 * would tell a body from a person. Nothing where it has none of them.
 */
export function leaveGap(text: string, names: readonly string[]): string | undefined {
  let left = text;
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + HOLE.length)) {
      const before = left.slice(0, at);
      const after = left.slice(at + name.length);
      if (INSIDE.test(before.slice(-1)) || INSIDE.test(after.charAt(0))) continue;
      left = `${before.replace(/\bthe $/iu, '')}${HOLE}${after}`;
    }
  }
  return left === text ? undefined : left;
}
