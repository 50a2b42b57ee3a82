import type { EntityId } from '../../../shared/model/ids.ts';
import type { Entity } from './format.ts';

/** Every form under which the dossier knows an entity: its name, then its aliases. */
export function namesOf(entities: readonly Entity[], id: EntityId | undefined): readonly string[] {
  const entity = entities.find((candidate) => candidate.id === id);
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}
