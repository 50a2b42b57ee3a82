import type { FactId } from '../../../shared/model/ids.ts';
import { BLANK } from '../cards/cloze.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { fold } from '../text/fold.ts';
import { keyForms } from './distractors.ts';
import { foldForms, tells } from './hide.ts';

/** Words of a statement that say the answer of a fact: its own, or another one's. */
export type Gap = { readonly fact: Fact; readonly words: string; readonly start: number };

/** A text with blanks in place of gaps, which come in its order. */
export function blankOut(text: string, gaps: readonly Gap[]): string {
  const starts = [...gaps.map(({ start }) => start), text.length];
  const pieces = gaps.map(({ start, words }, index) => text.slice(start + words.length, starts[index + 1]));
  return [text.slice(0, starts[0]), ...pieces].join(BLANK);
}

/** Where a statement says the answer of a fact; nothing where it does not say it in its words exactly once. */
function findGap(statement: string, fact: Fact): Gap | undefined {
  const words = fact.answer.inStatement ?? fact.answer.text;
  const start = statement.indexOf(words);
  return start >= 0 && start === statement.lastIndexOf(words) ? { fact, words, start } : undefined;
}

/**
 * A fact's statement with a blank in place of its answer. None where the answer's words do not stand in it
 * exactly once, or where the rest tells the answer under another name.
 */
export function blankAnswer(dossier: Dossier, fact: Fact): string | undefined {
  const gap = findGap(fact.statement, fact);
  return gap && hidesAll(dossier, fact.statement, [gap]) ? blankOut(fact.statement, [gap]) : undefined;
}

/**
 * The gaps of a fact's statement: its own answer, and those of free facts of the same words of the article
 * that it tells by the way. No two are of one kind, so that they cannot change places. Empty where the fact's
 * own answer leaves no gap.
 */
export function listGaps(dossier: Dossier, fact: Fact, free: ReadonlySet<FactId>): readonly Gap[] {
  const own = findGap(fact.statement, fact);
  if (own === undefined || !hidesAll(dossier, fact.statement, [own])) return [];
  const gaps = [own];
  for (const other of dossier.facts) {
    const isNear = other.evidence.start < fact.evidence.end && fact.evidence.start < other.evidence.end;
    if (other === fact || !isNear || !free.has(other.id)) continue;
    const gap = findGap(fact.statement, other);
    if (gap === undefined || gaps.some((one) => one.fact.kind === other.kind || touches(one, gap))) continue;
    if (hidesAll(dossier, fact.statement, [...gaps, gap].toSorted(byStart))) gaps.push(gap);
  }
  return gaps;
}

export const byStart = (one: Gap, other: Gap): number => one.start - other.start;

/** One after the other with nothing between but a space would read as one gap. */
function touches(one: Gap, other: Gap): boolean {
  return one.start <= other.start + other.words.length + 1 && other.start <= one.start + one.words.length + 1;
}

/** Whether what is left of a text tells none of the answers that its gaps ask for. */
function hidesAll(dossier: Dossier, text: string, gaps: readonly Gap[]): boolean {
  const left = fold(blankOut(text, gaps));
  return gaps.every(({ fact }) => !tells(left, foldForms(keyForms(dossier, fact))));
}
