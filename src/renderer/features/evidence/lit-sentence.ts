import type { NamedIn } from '../../../shared/model/entity.ts';

/** A sentence around words in it that are to be seen first. */
export type LitSentence = { readonly before: string; readonly lit: string; readonly after: string };

/** Splits a sentence at its quotation; where the quotation is not in it, all of it is lit. */
export function splitSentence(sentence: string, exact: string): LitSentence {
  const at = exact === '' ? -1 : sentence.indexOf(exact);
  return at < 0 ? splitAt(sentence, 0, sentence.length) : splitAt(sentence, at, at + exact.length);
}

/** Splits the sentence of a naming at the name. */
export function splitNaming({ name, sentence }: Pick<NamedIn, 'name' | 'sentence'>): LitSentence {
  return splitAt(sentence.text, name.start - sentence.start, name.end - sentence.start);
}

function splitAt(text: string, from: number, to: number): LitSentence {
  return { before: text.slice(0, from), lit: text.slice(from, to), after: text.slice(to) };
}
