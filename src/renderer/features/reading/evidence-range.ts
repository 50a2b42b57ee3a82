import type { Passage } from '../../../shared/model/article.ts';
import type { EvidenceView } from '../../../shared/model/fact.ts';

export type Span = { readonly start: number; readonly end: number };

/** What is lit in the article: the quotation or the words strongly, the sentence around them lightly. */
export type LitRange = { readonly exact: readonly Span[]; readonly sentence: Span };

/** Why the article is opened at a fact: what to light, or why nothing can be lit. */
export type Evidence = {
  readonly fact: EvidenceView | undefined;
  readonly lit: LitRange | undefined;
  readonly gone: string | undefined;
};

/** Finds the quotation and its sentence in the text as it stands; nothing when the text says otherwise. */
export function locateEvidence(
  { exact, sentence, start, end }: Pick<EvidenceView, 'exact' | 'sentence' | 'start' | 'end'>,
  passages: readonly Passage[],
): LitRange | undefined {
  if (!says(passages, start, exact)) return undefined;
  const quotation = { start, end: Math.max(end, start + exact.length) };
  // The same words may stand twice in a sentence: the right one puts the whole sentence in its place.
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const from = start - at;
    if (says(passages, from, sentence)) {
      return { exact: [quotation], sentence: { start: from, end: from + sentence.length } };
    }
  }
  return { exact: [quotation], sentence: quotation };
}

/** Whether the passages hold these words from this offset on; what lies between passages is not known here. */
function says(passages: readonly Passage[], start: number, words: string): boolean {
  const touched = passages.filter((passage) => passage.start < start + words.length && passage.end > start);
  return (
    touched.length > 0 &&
    touched.every((passage) => {
      const from = Math.max(start, passage.start);
      const to = Math.min(start + words.length, passage.end);
      return (
        passage.text.slice(from - passage.start, to - passage.start) === words.slice(from - start, to - start)
      );
    })
  );
}

/** Reads words as `wordsLink` writes them, `120-135,140-151`; nothing when the text has none there. */
export function locateWords(written: string, passages: readonly Passage[]): LitRange | undefined {
  const words = written.split(',').map(readSpan);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !words.every((span) => span !== undefined)) return undefined;
  const stretch = { start: first.start, end: Math.max(first.end, last.end) };
  return passages.some((passage) => passage.start < stretch.end && passage.end > stretch.start)
    ? { exact: words, sentence: stretch }
    : undefined;
}

function readSpan(written: string): Span | undefined {
  const [start, end] = (/^(\d{1,9})-(\d{1,9})$/u.exec(written) ?? []).slice(1).map(Number);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
