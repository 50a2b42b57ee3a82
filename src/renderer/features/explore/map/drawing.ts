import type { GeoProjection } from 'd3-geo';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapCountry, MapPlace, MapView, Position } from '../../../../shared/model/map.ts';
import type { Point, Ring } from './geometry.ts';
import { circleAround, drawPath, projectLines } from './projection.ts';
import { BORDERS, COUNTRIES, findBorder, findCountry } from './world.ts';

/** A country of the article in its shape. */
type Area = {
  readonly country: MapCountry;
  readonly path: string;
  readonly rings: readonly Ring[];
};

type Named = { readonly id: EntityId; readonly name: string };

/** A place of the article: `rough` where the point is only approximate; `extent` is the circle it lies in. */
export type Mark =
  | (Named & { readonly look: 'point' | 'rough'; readonly at: Point; readonly extent: string | undefined })
  | (Named & { readonly look: 'line'; readonly path: string; readonly lines: readonly Ring[] });

/** Everything a map shows, in pixels of the drawing before any zoom. */
export type Drawing = {
  readonly sphere: string;
  /** The countries that the article does not name, as one path. */
  readonly others: string;
  readonly borders: string;
  readonly areas: readonly Area[];
  readonly marks: readonly Mark[];
};

/** Draws the countries and places of a dossier in a projection. */
export function draw(view: MapView, projection: GeoProjection): Drawing {
  const areas = view.countries.flatMap((country): readonly Area[] => {
    const shape = findCountry(country.iso);
    if (!shape) return [];
    return [{ country, path: drawPath(projection, shape), rings: projectLines(projection, shape) }];
  });
  const drawn = new Set(areas.map(({ country }) => country.id));
  const numbers = new Set(areas.map(({ country }) => country.iso));
  const marks = [
    ...view.countries.filter(({ id }) => !drawn.has(id)).flatMap((country) => markPoint(projection, country)),
    ...view.places.flatMap((place) => markBorder(projection, place) ?? markPoint(projection, place)),
  ];
  return {
    sphere: drawPath(projection, { type: 'Sphere' }),
    others: drawPath(projection, {
      type: 'FeatureCollection',
      features: COUNTRIES.filter(({ id }) => !numbers.has(String(id))),
    }),
    borders: drawPath(projection, BORDERS),
    areas,
    marks,
  };
}

function markBorder(projection: GeoProjection, { id, name, between }: MapPlace): Mark | undefined {
  const border = between && findBorder(between);
  if (!border || border.coordinates.length === 0) return undefined;
  return {
    id,
    name,
    look: 'line',
    path: drawPath(projection, border),
    lines: projectLines(projection, border),
  };
}

function markPoint(
  projection: GeoProjection,
  { id, name, position }: Named & { readonly position: Position | undefined },
): readonly Mark[] {
  const at = position && projection([position.longitude, position.latitude]);
  if (!at) return [];
  const circle = circleAround(position);
  const extent = circle && drawPath(projection, circle);
  return [{ id, name, look: position.approximate ? 'rough' : 'point', at, extent }];
}
