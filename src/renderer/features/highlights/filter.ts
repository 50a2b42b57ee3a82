import type { Highlight, HighlightColour } from '../../../shared/model/highlight.ts';

/** Which highlights the learner wants to see. */
export type HighlightFilter = {
  /** Words of the text or of the note; all when empty. */
  readonly query: string;
  /** All when empty. */
  readonly colours: readonly HighlightColour[];
  /** Only those with a note. */
  readonly withNote: boolean;
};

/** The highlights that hold every word of the query, in any order, and are as the rest of the filter says. */
export function filterHighlights(
  list: readonly Highlight[],
  { query, colours, withNote }: HighlightFilter,
): readonly Highlight[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return list.filter(({ exact, note, colour }) => {
    const text = plain(`${exact} ${note}`);
    return (
      (colours.length === 0 || colours.includes(colour)) &&
      (note !== '' || !withNote) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** Without case and diacritics. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
