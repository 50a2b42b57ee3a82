import { type Source, sentencesAround } from '../article/sentences.ts';
import { CONTEXT, type Evidence, isAnchored, quote } from './anchor.ts';

/** Why a quotation has no place in a text. */
export type OrphanReason =
  | 'gone' // its words are not in the text
  | 'context-changed' // its words are, but not between the same neighbours and in the same sentence
  | 'ambiguous' // it stands in its context more than once, and nothing says which is meant
  | 'too-little-context' // its selectors keep too few neighbours to tell it from a look-alike
  | 'orphaned-before'; // a person marked it so, and only a person takes the mark away

/** Where a quotation stands in another version of its text. */
export type Anchoring =
  | { readonly kind: 'unchanged'; readonly evidence: Evidence }
  | { readonly kind: 'moved'; readonly evidence: Evidence }
  | { readonly kind: 'orphaned'; readonly why: OrphanReason };

/**
 * Finds the place of a quotation in a newer text: of a fact's evidence, of a highlight, of an own card.
 * It has one only where its very characters stand between its very neighbours, 32 on each side or to
 * the end of the text, in one place. Nothing is matched loosely and no place is preferred for being
 * near: a quotation that might mean something else now is an orphan, for a person to look at.
 *
 * With `before`, the text that the quotation was taken from, the whole sentence around it must stand
 * as it stood too, because a “not” may be further away than the neighbours reach.
 *
 * The selectors are those of the W3C's Web Annotation Data Model (TextQuote and TextPosition).
 */
export function reanchor(evidence: Evidence, after: Source, before?: Source): Anchoring {
  const origin = before !== undefined && isAnchored(before.text, evidence) ? before : undefined;
  const known = origin === undefined ? evidence : widen(evidence, origin.text);
  const edges = findEdges(known, origin?.text);
  if (edges === undefined) return orphan('too-little-context');
  const found = findInContext(known, edges, after.text);
  const places = found.filter(
    (start) => origin === undefined || keepsItsSentence(evidence, origin, after, start),
  );
  if (places.includes(evidence.start)) return { kind: 'unchanged', evidence };
  const [place] = places;
  if (place === undefined) {
    return orphan(after.text.includes(evidence.exact) ? 'context-changed' : 'gone');
  }
  const twins = origin === undefined ? [] : findInContext(known, edges, origin.text).slice(1);
  if (found.length > 1 || twins.length > 0) return orphan('ambiguous');
  return { kind: 'moved', evidence: { ...evidence, start: place, end: place + evidence.exact.length } };
}

const orphan = (why: OrphanReason): Anchoring => ({ kind: 'orphaned', why });

/** The quotation with the most context known of it: what its selectors hold, and what the text held. */
function widen(evidence: Evidence, text: string): Evidence {
  const { prefix, suffix } = quote(text, evidence.start, evidence.end);
  const longer = (a: string, b: string) => (a.length < b.length ? b : a);
  return { ...evidence, prefix: longer(evidence.prefix, prefix), suffix: longer(evidence.suffix, suffix) };
}

/** Which ends of the text the context reaches; those are neighbours too. */
type Edges = { readonly first: boolean; readonly last: boolean };

/** Nothing where the context is short without reaching an end: then it proves too little. */
function findEdges({ prefix, suffix, start, end }: Evidence, text: string | undefined): Edges | undefined {
  const first = prefix.length < CONTEXT;
  const last = suffix.length < CONTEXT;
  if (first && start !== prefix.length) return undefined;
  if (last && text !== undefined && end + suffix.length !== text.length) return undefined;
  return { first, last };
}

/** Every place (UTF-16 code units) where the quotation stands between its neighbours. */
function findInContext({ exact, prefix, suffix }: Evidence, edges: Edges, text: string): readonly number[] {
  const words = `${prefix}${exact}${suffix}`;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (edges.first && at !== 0) continue;
    if (edges.last && at + words.length !== text.length) continue;
    places.push(at + prefix.length);
  }
  return places;
}

/** Whether the sentences around the quotation read at the new place as they read at the old one. */
function keepsItsSentence({ start, end }: Evidence, before: Source, after: Source, place: number): boolean {
  const shift = place - start;
  const old = sentencesAround(before.sentences, start, end);
  const now = sentencesAround(after.sentences, place, end + shift);
  return (
    now.start === old.start + shift &&
    now.end === old.end + shift &&
    after.text.slice(now.start, now.end) === before.text.slice(old.start, old.end)
  );
}
