import type { EntityRef, Standing } from '../../../shared/model/entity.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Entity } from '../dossier/format.ts';

type Source = Pick<Dossier, 'header' | 'entities'>;

/** Where an entity stands: its part, its office, what it belongs to, and what belongs to it. */
export function standingOf({ header, entities }: Source, entity: Entity): Standing {
  return {
    role: header.roles?.find(({ id }) => id === entity.role)?.name,
    office: entity.office,
    within: refer(entities, entity.within),
    country: refer(entities, entity.country),
    members: entities
      .filter(({ within, country }) => within === entity.id || country === entity.id)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The name of an entity with its id; nothing for no id. */
export function refer(entities: readonly Entity[], id: EntityId | undefined): EntityRef | undefined {
  const entity = id && entities.find((each) => each.id === id);
  return entity && { id: entity.id, name: entity.name };
}
