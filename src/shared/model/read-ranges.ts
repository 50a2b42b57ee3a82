/** A stretch of the article that was read, from its first character to before its end, in UTF-16 code units. */
export type ReadRange = { readonly start: number; readonly end: number };

/** Ranges in the order of the article that neither overlap nor touch, with one more; an empty one adds nothing. */
export function addRange(ranges: readonly ReadRange[], added: ReadRange): readonly ReadRange[] {
  if (added.end <= added.start) return ranges;
  const isApart = ({ start, end }: ReadRange) => end < added.start || start > added.end;
  const joined = [added, ...ranges.filter((range) => !isApart(range))];
  const whole = {
    start: Math.min(...joined.map(({ start }) => start)),
    end: Math.max(...joined.map(({ end }) => end)),
  };
  return [...ranges.filter(isApart), whole].toSorted((a, b) => a.start - b.start);
}

/** How much of a stretch was read, from 0 to 1; of nothing, all. */
export function fractionOf(stretch: ReadRange, ranges: readonly ReadRange[]): number {
  const length = stretch.end - stretch.start;
  if (length <= 0) return 1;
  const within = (at: number) => Math.min(stretch.end, Math.max(stretch.start, at));
  return ranges.reduce((sum, { start, end }) => sum + within(end) - within(start), 0) / length;
}
