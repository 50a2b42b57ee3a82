import type { GeoProjection } from 'd3-geo';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapView } from '../../../../shared/model/map.ts';
import type { MapMark } from '../../../../shared/model/question.ts';
import { distance, isInside, type Point, type Ring } from '../../explore/map/geometry.ts';
import { circleAround, projectLines } from '../../explore/map/projection.ts';
import { findCountry } from '../../explore/map/world.ts';

/** A mark where it stands on a drawing, with the lines around what it marks. */
export type PlacedMark = { readonly mark: number; readonly at: Point; readonly rings: readonly Ring[] };

/** The marks as a map that can be drawn; nothing on it has a name. */
export function viewOfMarks(marks: readonly MapMark[]): MapView {
  const nameless = (mark: number) => ({
    id: `mark-${mark}` as EntityId,
    name: '',
    description: '',
    describedBy: 'editor' as const,
  });
  const entries = marks.map(({ latitude, longitude, radius, iso }, index) => ({
    ...nameless(index),
    iso,
    position: { latitude, longitude, radius, approximate: radius !== undefined },
  }));
  return {
    marked: undefined,
    countries: entries
      .filter(({ iso }) => iso !== undefined)
      .map((entry) => ({ ...entry, kind: 'country' as const, isMarked: true })),
    places: entries
      .filter(({ iso }) => iso === undefined)
      .map(({ iso: _, ...entry }) => ({ ...entry, kind: 'place' as const, between: undefined })),
  };
}

/** Where the marks stand in a projection, those that it shows. */
export function placeMarks(projection: GeoProjection, marks: readonly MapMark[]): readonly PlacedMark[] {
  return marks.flatMap(({ latitude, longitude, radius, iso }, mark): readonly PlacedMark[] => {
    const at = projection([longitude, latitude]);
    if (!at) return [];
    const shape = findCountry(iso) ?? circleAround({ latitude, longitude, radius, approximate: true });
    return [{ mark, at, rings: shape ? projectLines(projection, shape) : [] }];
  });
}

/** The mark in whose country or circle a point lies, or else the nearest one. */
export function nearestMark(point: Point, marks: readonly PlacedMark[]): number | undefined {
  const byDistance = marks.toSorted((a, b) => distance(a.at, point) - distance(b.at, point));
  return (byDistance.find(({ rings }) => isInside(point, rings)) ?? byDistance[0])?.mark;
}
