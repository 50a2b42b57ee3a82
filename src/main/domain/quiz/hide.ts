import { BLANK } from '../cards/cloze.ts';
import { fold, foldedContains } from '../text/fold.ts';

/** Shorter forms are words of the language as well: `IS`, `US`. */
const SHORTEST = 3;

/** A text with a blank wherever one of the forms stands as whole words, longer forms first, “the” and all. */
export function hideForms(text: string, forms: readonly string[]): string {
  if (forms.length === 0) return text;
  const longestFirst = forms.toSorted((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:[Tt]he )?(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    BLANK,
  );
}

/** Forms of a name, folded, for `tells`. */
export function foldForms(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.map(fold))].filter(({ length }) => length >= SHORTEST);
}

/** Whether a folded text says one of the folded forms. */
export function tells(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => foldedContains(text, form));
}
