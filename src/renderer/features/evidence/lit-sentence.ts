/** A sentence around the quotation that proves something. */
export type LitSentence = { readonly before: string; readonly lit: string; readonly after: string };

/** Splits a sentence at its quotation; where the quotation is not in it, all of it is lit. */
export function splitSentence(sentence: string, exact: string): LitSentence {
  const at = exact === '' ? -1 : sentence.indexOf(exact);
  if (at < 0) return { before: '', lit: sentence, after: '' };
  return { before: sentence.slice(0, at), lit: exact, after: sentence.slice(at + exact.length) };
}
