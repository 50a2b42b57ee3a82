import { fold } from '../text/fold.ts';
import { isNumber, writeNumbers } from './numbers.ts';
import { respell, stemOf } from './spelling.ts';
import { soundOf } from './typos.ts';

/** A word as it is compared. */
export type Word = {
  /** Folded, in one spelling; a number in digits. */
  readonly text: string;
  readonly stem: string;
  readonly sound: string;
  /** Written like a name, with a capital or in another script: its spellings vary more. */
  readonly isName: boolean;
  /** Written in capitals, as CSTO is: its letters are what there is to know of it. */
  readonly isAcronym: boolean;
  /** As it was written, for people; in a number’s place its digits. */
  readonly written: string;
};

/** Words without which an answer means the same. */
const GLUE = new Set(
  (
    'the a an of in on at by to for with and from as into it they he she them this that these those there ' +
    'its their his her our your is are was were be been being will would i you we'
  ).split(' '),
);
const NEGATIONS = new Set('not no never without neither nor non none nobody nothing'.split(' '));

export const isNegation = ({ text }: Word): boolean => NEGATIONS.has(text);

/** The folded words of a text, numbers in digits, glue included. */
export function splitWords(text: string): readonly string[] {
  return writeNumbers(fold(prepare(text)).split(' ').filter(Boolean)).map(respell);
}

/** The words that carry the meaning of a text; all of them when it has only glue, as “IS” has. */
export function readWords(text: string): readonly Word[] {
  const names = new Map(
    prepare(text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => /^(?:\p{Lu}|[^\p{Script=Latin}\p{N}])/u.test(word))
      .flatMap((written) => splitWords(written).map((word) => [word, written] as const)),
  );
  const words = splitWords(text);
  const content = words.filter((word) => !GLUE.has(word));
  return (content.length > 0 ? content : words).map((word) => ({
    text: word,
    stem: stemOf(word),
    sound: soundOf(word),
    isName: names.has(word) && !isNumber(word),
    isAcronym: /^\p{Lu}{2,6}$/u.test(names.get(word) ?? ''),
    written: (!isNumber(word) && names.get(word)) || word,
  }));
}

/** Spells out what folding would lose: contractions, possessives, `U.S.A.`, `%`, `50km`, `1,000`. */
function prepare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\bnot\s+as\b/giu, 'not so')
    .replace(/\bcan(?:'t|not)\b/giu, 'can not')
    .replace(/n't\b/giu, ' not')
    .replace(/'s(?!\p{L})/giu, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/%/gu, ' percent ');
}

export const writeWords = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
