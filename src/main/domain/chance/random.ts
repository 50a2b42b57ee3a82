import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed fixes: the same calls in the same order give the same results on every machine. */
export type Random = {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** A number from 0 up to, but not including, 1. */
  readonly fraction: () => number;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
  /** Items in a random order, at most so many: what is not taken costs nothing. */
  readonly wander: <T>(items: readonly T[], most: number) => Iterable<T>;
};

/** Starts chance from a seed of 32 bits. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (count: number) => uniformInt(generator, 0, count - 1);
  return {
    below,
    fraction: () => below(2 ** 32) / 2 ** 32,
    shuffle: <T>(items: readonly T[]) => {
      const shuffled = [...items];
      // Fisher and Yates: from the last place on, each is given one of those that have none yet.
      for (let place = shuffled.length - 1; place > 0; place -= 1) {
        const from = below(place + 1);
        [shuffled[place], shuffled[from]] = [shuffled[from] as T, shuffled[place] as T];
      }
      return shuffled;
    },
    *wander<T>(items: readonly T[], most: number) {
      // What a shuffle would have swapped so far, and nothing else.
      const moved = new Map<number, T>();
      for (let at = 0; at < Math.min(most, items.length); at += 1) {
        const from = at + below(items.length - at);
        const taken = moved.get(from) ?? items[from];
        const here = moved.get(at) ?? items[at];
        if (here !== undefined) moved.set(from, here);
        if (taken !== undefined) yield taken;
      }
    },
  };
}
