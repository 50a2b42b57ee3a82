import { isNumber } from './numbers.ts';
import { splitWords } from './words.ts';

/** A number with what it counts. */
export type Quantity = {
  readonly value: number;
  /** The words beside the number as they were written; empty where there are none. */
  readonly unit: string;
};

/** Words that say how exact a number is, not what it counts; and what is left of “75th”. */
const BESIDE =
  /^(?:about|around|approximately|roughly|nearly|almost|exactly|only|and|circa|ca|st|nd|rd|th)\.?$/iu;
const DECIMAL = /\d+\.\d+/u;

/**
 * Reads a text that says one number, in digits or in words, and perhaps what it counts: `20 men`, `ten years`,
 * `75th`, `1 500`, `2.5 million`, `−3`. Nothing where it says none, or more than one.
 */
export function readQuantity(text: string): Quantity | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .trim();
  const sign = /^[-−]\s*\d/u.test(plain) ? -1 : 1;
  const decimal = DECIMAL.exec(plain)?.[0];
  if (decimal !== undefined) {
    // “2.5 million” is 2.5 times what “1 million” is.
    const scaled = readWhole(plain.replace(decimal, '1'));
    return scaled && { value: sign * scaled.value * Number(decimal), unit: scaled.unit };
  }
  const whole = readWhole(plain);
  return whole && { value: sign * whole.value, unit: whole.unit };
}

function readWhole(text: string): Quantity | undefined {
  const numbers = splitWords(text).filter(isNumber);
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return undefined;
  const words = text.split(/\s+/u);
  const unit = words.filter((word, at) => {
    if (BESIDE.test(word) || /^[-−]$/u.test(word)) return false;
    // A word is part of the number when the text says another number, or none, without it.
    const without = splitWords(words.toSpliced(at, 1).join(' ')).filter(isNumber);
    return without.length === 1 && without[0] === only;
  });
  return { value: Number(only), unit: unit.join(' ') };
}
