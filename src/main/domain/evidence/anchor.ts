/** The quotation that proves a fact: W3C TextQuote and TextPosition selectors over UTF-16 offsets. */
export type Evidence = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** Characters of context kept on each side of a quotation, fewer only at the ends of the text. */
export const CONTEXT = 32;

/** Builds the selectors of the text from `start` to `end` (UTF-16 code units). */
export function quote(article: string, start: number, end: number): Evidence {
  return {
    exact: article.slice(start, end),
    prefix: article.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Whether the article still says the quotation at its offsets, in its context. */
export function isAnchored(article: string, evidence: Evidence): boolean {
  return (
    article.slice(evidence.start, evidence.end) === evidence.exact &&
    article.slice(0, evidence.start).endsWith(evidence.prefix) &&
    article.startsWith(evidence.suffix, evidence.end)
  );
}
