import { distance, meanOf, type Point } from './geometry.ts';

/** Something that lies at a point of the drawing. */
type Located = { readonly at: Point };

/** Things too close together to be pressed one by one, and their middle. */
export type Cluster<T> = { readonly items: readonly [T, ...T[]]; readonly at: Point };

/**
 * Gathers what lies closer than `reach` pixels to another, until every cluster is apart from every other.
 * One thing alone is a cluster of one; the order of first members is kept.
 */
export function gather<T extends Located>(things: readonly T[], reach: number): readonly Cluster<T>[] {
  let clusters: readonly Cluster<T>[] = things.map((thing) => ({ items: [thing], at: thing.at }));
  for (let pair = closePair(clusters, reach); pair; pair = closePair(clusters, reach)) {
    const [one, other] = pair;
    const items = [...one.items, ...other.items] as const;
    const both: Cluster<T> = { items, at: meanOf(items.map(({ at }) => at)) };
    clusters = clusters.flatMap((cluster) => {
      if (cluster === one) return [both];
      return cluster === other ? [] : [cluster];
    });
  }
  return clusters;
}

function closePair<T>(
  clusters: readonly Cluster<T>[],
  reach: number,
): readonly [Cluster<T>, Cluster<T>] | undefined {
  for (const [index, one] of clusters.entries()) {
    const other = clusters.slice(index + 1).find(({ at }) => distance(one.at, at) < reach);
    if (other) return [one, other];
  }
  return undefined;
}
