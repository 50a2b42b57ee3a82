import type { EntityId } from '../../../shared/model/ids.ts';
import type { Fact } from './format.ts';

/** The entities that a fact is about: those it names, who says it, and the one that is its answer. */
export function entitiesOf({ entities, speaker, answer }: Fact): ReadonlySet<EntityId> {
  return new Set([...entities, speaker, answer.entity].filter((id) => id !== undefined));
}
