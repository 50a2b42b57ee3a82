import { assertNever } from '../../../shared/model/result.ts';
import { entityWord } from './names.ts';
import type { Clause, Part, Plan } from './plan.ts';

/**
 * A plan in FTS5's query language. Only folded words get into it, each in quotation marks, so that nothing
 * the learner typed can be read as its syntax. Nothing comes out where nothing in the index could match.
 */
export function toMatchExpression({ clauses, needs }: Plan): string | undefined {
  const written = clauses.map(writeClause);
  const possible = written.filter((text) => text !== undefined);
  if (possible.length === 0 || (needs === 'all' && possible.length < written.length)) return undefined;
  return possible.join(needs === 'all' ? ' AND ' : ' OR ');
}

function writeClause({ parts, entities }: Clause): string | undefined {
  const written = parts.map(writePart);
  const words = written.includes(undefined) ? [] : [`(${written.join(' AND ')})`];
  const ways = [...words, ...entities.map((entity) => quoteWord(entityWord(entity)))];
  return ways.length === 0 ? undefined : `(${ways.join(' OR ')})`;
}

function writePart(part: Part): string | undefined {
  switch (part.type) {
    case 'phrase':
      return part.words.length === 0
        ? undefined
        : `${quoteWord(part.words.join(' '))}${part.isOpen ? ' *' : ''}`;
    case 'word': {
      const ways = [
        ...part.words.map(quoteWord),
        ...(part.isBeginning ? [`${quoteWord(part.typed)} *`] : []),
      ];
      return ways.length === 0 ? undefined : `(${ways.join(' OR ')})`;
    }
    default:
      return assertNever(part);
  }
}

function quoteWord(words: string): string {
  if (!/^[a-z0-9_ ]+$/u.test(words)) throw new Error(`No folded words: ${JSON.stringify(words)}`);
  return `"${words}"`;
}
