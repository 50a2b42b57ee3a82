import type { TopicId } from '../../../shared/model/ids.ts';
import type { Fact } from '../dossier/format.ts';

type Place = { readonly start: number; readonly end: number };

/** The topic of the fact whose evidence shares most with a place of the article, or else is nearest to it. */
export function nearestTopic(
  facts: readonly Pick<Fact, 'topic' | 'evidence'>[],
  place: Place | undefined,
): TopicId | undefined {
  if (place === undefined) return undefined;
  const [nearest] = facts
    .map(({ topic, evidence }) => ({ topic, distance: distance(evidence, place) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.topic;
}

/** Characters between two places; negative where they share some, by as many as they share. */
function distance(a: Place, b: Place): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
