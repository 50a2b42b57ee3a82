/** What stands beside the text: outline and notes, the outline alone, or nothing. */
export type Room = 'wide' | 'outline' | 'narrow';

/** Widths beside the text, in rem; the style sheet gives its columns at least these. */
const OUTLINE = 10;
const NOTES = 12;
const GAP = 1.5;

/** How much fits beside a text column of `measure` pixels, so that margins never squeeze the text. */
export function roomFor(width: number, measure: number, rem: number): Room {
  const withOutline = measure + (OUTLINE + GAP) * rem;
  if (width < withOutline) return 'narrow';
  return width < withOutline + (NOTES + GAP) * rem ? 'outline' : 'wide';
}
