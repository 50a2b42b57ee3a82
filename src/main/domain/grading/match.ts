import { isNumber } from './numbers.ts';
import { areOpposite, countSlips } from './typos.ts';
import { isNegation, type Word } from './words.ts';

/** A typed word found to be a word of a form. */
export type Pair = {
  readonly typed: Word;
  readonly word: Word;
  /** 0 for the same word; slips count one each. */
  readonly cost: number;
  readonly opposite: boolean;
};
export type Matching = {
  readonly pairs: readonly Pair[];
  readonly missing: readonly Word[];
  readonly extra: readonly Word[];
  /** Whether one side denies what the other says. */
  readonly denied: boolean;
};

/** How a typed word stands for a word of the key; a word that the text has is no slip for another. */
export function matchWord(typed: Word, word: Word, vocabulary: ReadonlySet<string>): Pair | undefined {
  const pair = (cost: number, opposite = false): Pair => ({ typed, word, cost, opposite });
  if (typed.text === word.text) return pair(0);
  if (isNumber(typed.text) || isNumber(word.text)) return undefined;
  // Half a slip, so that the very word goes first.
  if (typed.stem === word.stem) return pair(0.25);
  if (areOpposite(typed.text, word.text) || areOpposite(typed.stem, word.stem)) return pair(0.5, true);
  if (typed.text.length === 1 && word.isName && word.text.startsWith(typed.text)) return pair(0.5);
  if (vocabulary.has(typed.text)) return undefined;
  if (word.isName && typed.text.length > 3 && typed.sound === word.sound) return pair(0.5);
  const slips = countSlips(typed.text, word.text, word.isName);
  return slips === undefined ? undefined : pair(slips);
}

/** Pairs typed words with those of a form, in any order, the most alike first. */
export function matchWords(
  typed: readonly Word[],
  form: readonly Word[],
  vocabulary: ReadonlySet<string>,
): Matching {
  const said = typed.filter((word) => !isNegation(word));
  const wanted = form.filter((word) => !isNegation(word));
  const pairs = said
    .flatMap((one) => wanted.flatMap((word) => matchWord(one, word, vocabulary) ?? []))
    .toSorted((a, b) => a.cost - b.cost);
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (chosen.some(({ typed, word }) => typed === pair.typed || word === pair.word)) continue;
    chosen.push(pair);
  }
  const negations = typed.length - said.length + (form.length - wanted.length);
  const opposites = chosen.filter(({ opposite }) => opposite).length;
  return {
    pairs: chosen,
    missing: wanted.filter((word) => !chosen.some((pair) => pair.word === word)),
    extra: said.filter((word) => !chosen.some((pair) => pair.typed === word)),
    // “Not likely” is “unlikely”, but two opposites do not make “legal migration” of “illegal immigration”.
    denied: opposites > 1 || (negations + opposites) % 2 === 1,
  };
}
