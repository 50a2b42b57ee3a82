import type { EntitySummary } from '../../../shared/model/article.ts';
import type { MapView } from '../../../shared/model/map.ts';
import type { Dossier } from './dossier.ts';
import type { Entity } from './format.ts';

/** The countries and places of a dossier, with what the map needs to draw them. */
export function viewMap({ header, entities }: Pick<Dossier, 'header' | 'entities'>): MapView {
  const codes = new Map(entities.map(({ id, iso }) => [id, iso]));
  const countries = entities.filter(({ kind }) => kind === 'country');
  const places = entities.filter(({ kind }) => kind === 'place');
  return {
    marked: header.map?.name,
    countries: countries.map((entity) => ({
      ...summarise(entity),
      iso: entity.iso,
      isMarked: header.map !== undefined && entity.group === header.map.group,
      position: entity.position,
    })),
    places: places.map((entity) => {
      const [one, other] = (entity.between ?? []).map((id) => codes.get(id));
      return {
        ...summarise(entity),
        position: entity.position,
        between: one === undefined || other === undefined ? undefined : [one, other],
      };
    }),
  };
}

/** Whether the map can show where an entity lies: in its country's shape, at its position or along a border. */
export function isMapped({ kind, iso, position, between }: Entity): boolean {
  if (kind === 'country') return iso !== undefined || position !== undefined;
  return kind === 'place' && (position !== undefined || between !== undefined);
}

function summarise({ id, kind, name, description, describedBy }: Entity): EntitySummary {
  return { id, kind, name, description, describedBy };
}
