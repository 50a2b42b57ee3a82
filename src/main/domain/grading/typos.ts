/** Consonants that are taken for each other. */
const ALIKE = new Set(['mn', 'sz', 'ck', 'vw', 'gh']);
const PREFIXES = ['un', 'in', 'il', 'im', 'ir', 'dis', 'non', 'de', 'anti'];

/** Whether two words differ in a negating prefix only: `legal` and `illegal`, `stabilizing` and `destabilizing`. */
export function areOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && PREFIXES.some((prefix) => long === prefix + short);
}

/**
 * The typing slips between two folded words, two swapped neighbours counting as one; nothing when there
 * are more than the length bears or when they are likelier another word. To seven letters a word bears
 * one slip, to twelve two, a longer one three. In a short word it is a swap, a doubled letter, another
 * vowel or a lost letter: “marked” is no slip for “masked”. Names bear more, as fewer words are near.
 * A slip in the first letter is another word, save in a long name.
 */
export function countSlips(typed: string, word: string, isName: boolean): number | undefined {
  if (typed === word) return 0;
  const length = Math.min(typed.length, word.length);
  if (length < 4 || /\d/u.test(typed + word)) return undefined;
  if (isSwap(typed, word)) return 1;
  if (typed[0] !== word[0] && !(isName && length >= 8 && typed.slice(1) === word.slice(1))) return undefined;
  const allowed = length < 8 ? 1 : length < 13 ? 2 : 3;
  if (Math.abs(typed.length - word.length) > allowed) return undefined;
  const slips = countEdits(typed, word);
  if (slips > allowed) return undefined;
  const isShort = isName ? length < 6 : length < 8;
  const isLoss = typed.length < word.length && (isName || word.length >= 6);
  return isShort && !isLoss && !isSmall(typed, word) ? undefined : slips;
}

/** Writes a name by its sound, so that transliterations meet: `Zajnetdinov` and `Zaynetdinov`, `Harb` and `Kharb`. */
export function soundOf(name: string): string {
  return name
    .replace(/dzh|dsch|zh|dj/gu, 'j')
    .replace(/kh/gu, 'h')
    .replace(/sch/gu, 'sh')
    .replace(/ph/gu, 'f')
    .replace(/ck|q|c(?!h)/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/ou|oo/gu, 'u')
    .replace(/(?<=[aeiou])j(?![aeiou])|y/gu, 'i')
    .replace(/(.)\1+/gu, '$1');
}

/** Whether one slip in a short word is a doubled letter, another vowel or, in five letters and more, a lost one, or a consonant much like it. */
function isSmall(a: string, b: string): boolean {
  if (a.replace(/(.)\1+/gu, '$1') === b.replace(/(.)\1+/gu, '$1')) return true;
  const skeleton = (word: string) => word.replace(/[aeiouy]/gu, '');
  if ((Math.min(a.length, b.length) > 4 || a.length === b.length) && skeleton(a) === skeleton(b)) return true;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && ALIKE.has([a[at], b[at]].sort().join(''));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function countEdits(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
