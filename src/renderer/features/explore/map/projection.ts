import type { GeoPermissibleObjects } from 'd3-geo';
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoPath,
  geoStream,
} from 'd3-geo';
import type { MapCountry, MapView, Position } from '../../../../shared/model/map.ts';
import type { Point, Ring, Size } from './geometry.ts';
import { findCountry } from './world.ts';

/** Degrees around its middle that a map shows at least, so that one place alone still has its neighbours. */
const SMALLEST_RADIUS = 9;

/** Degrees from its middle to where a map ends: beyond, the far side of the globe would be all stretched. */
const EDGE = 150;

const KILOMETRES_PER_DEGREE = 111.2;

const PADDING = 36;

/** The positions that a map is to show when it opens: places and marked countries, or else whatever there is. */
export function positionsToFrame({ countries, places }: MapView): readonly Position[] {
  const sides = new Set(places.flatMap(({ between }) => between ?? []));
  const main = [
    ...places.flatMap(({ position }) => position ?? []),
    ...countries
      .filter(({ iso, isMarked }) => isMarked || (iso !== undefined && sides.has(iso)))
      .flatMap(locateCountry),
  ];
  return main.length > 0 ? main : countries.flatMap(locateCountry);
}

/** Where a country lies: where the dossier says, or else in the middle of its shape. */
function locateCountry({ iso, position }: MapCountry): readonly Position[] {
  const shape = findCountry(iso);
  if (position || !shape) return position ? [position] : [];
  const [longitude, latitude] = geoCentroid(shape);
  return [{ longitude, latitude, approximate: true }];
}

/**
 * A projection centred on the positions that shows them all in a drawing of the given size. Equal-area, so
 * that countries compare by size, and azimuthal, so that it serves any part of the world. `smallest` is
 * the radius in degrees that it shows at least.
 */
export function frameProjection(
  positions: readonly Position[],
  { width, height }: Size,
  smallest = SMALLEST_RADIUS,
): GeoProjection {
  const coordinates = positions.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const points = { type: 'MultiPoint' as const, coordinates };
  const [longitude, latitude] = coordinates.length > 0 ? geoCentroid(points) : [0, 0];
  const ground = geoCircle().center([longitude, latitude]).radius(smallest)();
  const inset = Math.min(PADDING, width / 8, height / 8);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(EDGE)
    .fitExtent(
      [
        [inset, inset],
        [width - inset, height - inset],
      ],
      { type: 'GeometryCollection', geometries: [points, ground] },
    );
}

/** The circle around a position within which a place lies; none where the dossier gives no radius. */
export function circleAround({ latitude, longitude, radius }: Position): GeoPermissibleObjects | undefined {
  if (radius === undefined) return undefined;
  return geoCircle()
    .center([longitude, latitude])
    .radius(radius / KILOMETRES_PER_DEGREE)();
}

/** The lines of a shape as they come out of a projection, in pixels. */
export function projectLines(projection: GeoProjection, shape: GeoPermissibleObjects): readonly Ring[] {
  const lines: Point[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => void lines.at(-1)?.push([x, y]),
      lineStart: () => void lines.push([]),
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return lines;
}

/** The path of a shape as SVG draws it, to a tenth of a pixel. */
export function drawPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(2)(shape) ?? '';
}
