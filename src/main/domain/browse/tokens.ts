import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Span, Unclear } from './query.ts';

/** The smallest parts of a search; a word may have a key before its colon, and be in quotation marks. */
export type Token = Span &
  (
    | { readonly kind: 'open' | 'close' | 'not' | 'or' }
    | {
        readonly kind: 'word';
        readonly key: string | undefined;
        readonly value: string;
        readonly isQuoted: boolean;
      }
  );

const QUOTES = '"“”„«»';
const KEY = /[a-z]+:/iuy;
const PLAIN = /[^\s()"“”„«»]+/uy;
const SPACE = /\s+/uy;

/** Cuts a search into its tokens. Only a quotation mark that is never closed cannot be read. */
export function splitTokens(text: string): Result<readonly Token[], Unclear> {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const space = match(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
    } else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign === '(' ? 'open' : 'close', start: at, end: at + 1 });
      at += 1;
    } else if (sign === '-' && /\S/u.test(text.charAt(at + 1))) {
      tokens.push({ kind: 'not', start: at, end: at + 1 });
      at += 1;
    } else {
      const word = readWord(text, at);
      if (!word.ok) return word;
      tokens.push(word.value);
      at = word.value.end;
    }
  }
  return ok(tokens);
}

function readWord(text: string, start: number): Result<Token, Unclear> {
  const key = match(KEY, text, start);
  const from = start + (key?.length ?? 0);
  if (QUOTES.includes(text.charAt(from)) && from < text.length) {
    const end = findClosing(text, from + 1);
    if (end === undefined) {
      return fail({
        message: 'This quotation mark is never closed. Put another one behind the last word.',
        start: from,
        end: text.length,
      });
    }
    const value = text.slice(from + 1, end);
    return ok({ kind: 'word', key: key?.slice(0, -1), value, isQuoted: true, start, end: end + 1 });
  }
  const plain = match(PLAIN, text, from) ?? '';
  const end = from + plain.length;
  if (key === undefined && plain.toLowerCase() === 'or') return ok({ kind: 'or', start, end });
  return ok({ kind: 'word', key: key?.slice(0, -1), value: plain, isQuoted: false, start, end });
}

function findClosing(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) if (QUOTES.includes(text.charAt(at))) return at;
  return undefined;
}

/** What a sticky pattern finds exactly here. */
function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
