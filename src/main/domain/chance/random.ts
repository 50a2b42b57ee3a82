import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed fixes: the same calls in the same order give the same results on every machine. */
export type Random = {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** A number from 0 up to, but not including, 1. */
  readonly fraction: () => number;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
};

/** Starts chance from a seed of 32 bits. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (count: number) => uniformInt(generator, 0, count - 1);
  return {
    below,
    fraction: () => below(2 ** 32) / 2 ** 32,
    shuffle: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
