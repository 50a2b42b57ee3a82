const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...UNITS.entries(), ...ORDINALS.entries()].map(([value, word]) => [word, value] as const),
  ...TENS.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    [word.replace(/y$/u, 'ieth'), (index + 2) * 10] as const,
  ]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
/** What “a” counts one of: “a day” is one day, but “a squadron” is a squadron. */
const COUNTED = /^(?:hour|day|week|month|year|decade|century|hundred|thousand|million|dozen)$/u;
const SUFFIX = /^(?:st|nd|rd|th)$/u;

export const isNumber = (word: string): boolean => /^\d+$/u.test(word);

/**
 * Writes the numbers among folded words in digits: `twenty eight`, `28 th` and `twenty eighth` are `28`,
 * `twenty nineteen` is `2019`, `a decade` is `10 year`. “Several thousand” is no number.
 */
export function writeNumbers(folded: readonly string[]): readonly string[] {
  const words = folded.map((word, at) =>
    /^an?$/u.test(word) && COUNTED.test(folded[at + 1] ?? '') ? 'one' : word,
  );
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const { value, end } = readNumber(words, at);
    at = Math.max(end, at + 1);
    if (value !== undefined) {
      written.push(value);
      while (SUFFIX.test(words[at] ?? '')) at += 1;
    } else if (word === 'decade' || word === 'dozen') {
      if (written.at(-1) === '1') written.pop();
      written.push(...(word === 'decade' ? ['10', 'year'] : ['12']));
    } else {
      written.push(SCALES.has(word) ? `${word}s` : word);
    }
  }
  return written;
}

/** The number that begins at a word, and where it ends. */
function readNumber(
  words: readonly string[],
  start: number,
): { readonly value: string | undefined; readonly end: number } {
  const first = words[start] ?? '';
  let at = start;
  let total = 0;
  let current: number | undefined;
  if (isNumber(first)) {
    // Longer ones would lose digits as numbers.
    if (first.length > 15) return { value: first, end: start + 1 };
    current = Number(first);
    at += 1;
  }
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = VALUES.get(word);
    const scale = SCALES.get(word);
    if (scale !== undefined && at === start) break;
    if (scale === 100) current = (current ?? 1) * 100;
    else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = undefined;
    } else if (value !== undefined && !isNumber(first)) {
      const sum = append(current, value);
      if (sum === undefined) break;
      current = sum;
    } else if (word !== 'and' || at === start || !isLarge(total, current) || !VALUES.has(words[at + 1] ?? ''))
      break;
  }
  return at === start ? { value: undefined, end: at } : { value: String(total + (current ?? 0)), end: at };
}

const isLarge = (total: number, current: number | undefined): boolean =>
  total > 0 || (current !== undefined && current >= 100);

/** Sets a smaller number behind a larger one, as “twenty” “nine”, “hundred” “six” or “twenty” “nineteen”. */
function append(current: number | undefined, value: number): number | undefined {
  if (current === undefined) return value;
  if (current % 100 === 0 && current > 0) return current + value;
  if (current % 100 >= 20 && current % 10 === 0 && value > 0 && value < 10) return current + value;
  if (current < 100 && current >= 10 && value >= 10) return current * 100 + value;
  return undefined;
}
