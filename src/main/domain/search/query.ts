import { splitWords } from './words.ts';

/** Words that must stand together, or a single word; an open one is still being typed. */
export type Term = {
  readonly words: readonly string[];
  /** As it was typed. */
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isOpen: boolean;
};

/** Longer queries are cut: nobody means more words than these. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)/gu;

/**
 * What a learner means by what she typed. Quotation marks of any kind make a phrase, everything else
 * single words; the last word is a beginning unless a space or a mark follows it. Any text is a query, and
 * a text without words means nothing.
 */
export function parseQuery(text: string): readonly Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    terms.push(...singleWords(text.slice(from, match.index)));
    const quoted = match[1] ?? '';
    const words = splitWords(quoted).map(({ folded }) => folded.slice(0, LONGEST_WORD));
    from = match.index + match[0].length;
    if (words.length > 0) terms.push({ words, text: quoted, isPhrase: true, isOpen: match[2] === '' });
  }
  terms.push(...singleWords(text.slice(from)));
  const kept = keepFirst(terms, MOST_WORDS);
  const isOpen = kept.length === terms.length && /[\p{L}\p{M}\p{N}]$/u.test(text);
  return kept.map((term, index) => ({ ...term, isOpen: isOpen && index === kept.length - 1 }));
}

function singleWords(text: string): readonly Term[] {
  return splitWords(text).map(({ folded, start, end }) => ({
    words: [folded.slice(0, LONGEST_WORD)],
    text: text.slice(start, end),
    isPhrase: false,
    isOpen: false,
  }));
}

/** The first terms that have no more than so many words together; a phrase may be cut. */
function keepFirst(terms: readonly Term[], most: number): readonly Term[] {
  let left = most;
  return terms.flatMap((term) => {
    const words = term.words.slice(0, left);
    left -= words.length;
    return words.length === 0 ? [] : [{ ...term, words }];
  });
}
