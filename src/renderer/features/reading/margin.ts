/** Where a margin note would like to stand, beside its words, and how tall it is. */
export type Wish = { readonly top: number; readonly height: number };

/** Places notes from top to bottom, each beside its words or as close below as the one above allows. */
export function stackNotes(wishes: readonly Wish[], gap: number): readonly number[] {
  let free = 0;
  return wishes.map(({ top, height }) => {
    const placed = Math.max(top, free);
    free = placed + height + gap;
    return placed;
  });
}
