/** For each left item the right one given to it; null where none is. */
export type Pairs = readonly (number | null)[];

/**
 * The pairs after a left item was given a right one: whoever had that before has none any more. Given once
 * more, it is taken away.
 */
export function givePair(pairs: Pairs, left: number, right: number): Pairs {
  return pairs.map((item, index) => {
    if (index === left) return item === right ? null : right;
    return item === right ? null : item;
  });
}

/** The next left item without a pair, after one and around; nothing where each has one. */
export function freeLeft(pairs: Pairs, after: number): number | undefined {
  const order = pairs.map((_, step) => (after + 1 + step) % pairs.length);
  return order.find((index) => pairs[index] === null);
}
