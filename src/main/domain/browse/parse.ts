import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Query, Unclear } from './query.ts';
import { readTerm } from './terms.ts';
import { splitTokens, type Token } from './tokens.ts';

/** Deeper or longer than anybody means. */
const DEEPEST = 12;
const LONGEST = 60;

type Read = Result<Query, Unclear>;

/**
 * Reads a search for cards. Words and terms such as `is:due` stand side by side and must all be true; `or`
 * between them, a minus before them and parentheses around them mean what they say. Any text is either read
 * or gives a sentence that helps to mend it, with its place; nothing typed means every card.
 */
export function parseSearch(text: string): Read {
  const tokens = splitTokens(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length > LONGEST) {
    return fail({
      message: `This is more than Lectern can look for at once. Use at most ${LONGEST} words.`,
      start: tokens.value[LONGEST]?.start ?? 0,
      end: text.length,
    });
  }
  if (tokens.value.length === 0) return ok({ kind: 'all' });
  const reader = createReader(tokens.value, text.length);
  const query = reader.readAny(0);
  const rest = reader.peek();
  if (query.ok && rest !== undefined) {
    return fail({ message: 'This parenthesis closes none. Take it out.', start: rest.start, end: rest.end });
  }
  return query;
}

function createReader(tokens: readonly Token[], end: number) {
  let next = 0;
  const peek = (): Token | undefined => tokens[next];

  /** Parts with `or` between them. */
  function readAny(depth: number): Read {
    const parts: Query[] = [];
    do {
      const part = readAll(depth);
      if (!part.ok) return part;
      parts.push(part.value);
    } while (takes('or'));
    return ok(join('or', parts));
  }

  /** Parts side by side. */
  function readAll(depth: number): Read {
    const parts: Query[] = [];
    for (let token = peek(); token && token.kind !== 'or' && token.kind !== 'close'; token = peek()) {
      const part = readOne(token, depth);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    if (parts.length > 0) return ok(join('and', parts));
    const at = peek() ?? tokens[next - 1];
    return fail({
      message: 'Something is missing here. Write a word on both sides of “or”, and one within parentheses.',
      start: at?.start ?? 0,
      end: at?.end ?? end,
    });
  }

  function readOne(token: Token, depth: number): Read {
    if (depth > DEEPEST) {
      return fail({
        message: 'These parentheses are too deep for Lectern. Take some out.',
        start: token.start,
        end: token.end,
      });
    }
    next += 1;
    switch (token.kind) {
      case 'not': {
        const after = peek();
        if (after === undefined || after.kind === 'or' || after.kind === 'close') {
          return fail({
            message: 'A minus stands before what must not be there. Write a word behind it.',
            start: token.start,
            end: token.end,
          });
        }
        const part = readOne(after, depth + 1);
        return part.ok ? ok({ kind: 'not', part: part.value }) : part;
      }
      case 'open': {
        const inner = readAny(depth + 1);
        if (!inner.ok) return inner;
        return takes('close')
          ? inner
          : fail({ message: 'This parenthesis is never closed.', start: token.start, end });
      }
      case 'word': {
        const term = readTerm(token);
        return term.ok
          ? ok({ kind: 'term', term: term.value, span: { start: token.start, end: token.end } })
          : term;
      }
      default:
        throw new Error(`No part begins with ${token.kind}`);
    }
  }

  function takes(kind: Token['kind']): boolean {
    if (peek()?.kind !== kind) return false;
    next += 1;
    return true;
  }

  return { readAny, peek };
}

function join(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}
