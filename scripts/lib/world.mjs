import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';

/** Corners and islands that take less room than this, in steradians (20 km²), are left out. */
const SMALLEST = 5e-7;

/** Steps over the whole world in each direction; one is about 4 km. */
const STEPS = 1e4;

/** The edge of the flat atlas has no area on the globe, but closes Antarctica and what crosses the date line. */
const weigh = (triangle) =>
  isOnEdge(triangle[1]) ? Number.POSITIVE_INFINITY : sphericalTriangleArea(triangle);

const isOnEdge = ([longitude, latitude]) => Math.abs(longitude) > 179.99 || latitude < -89.9;

/** Natural Earth's countries at 1:50m with fewer corners, known by their ISO numbers only. */
function cutWorld(atlas) {
  const simple = simplify(presimplify(atlas, weigh), SMALLEST);
  const large = filter(simple, filterWeight(simple, SMALLEST, sphericalRingArea));
  const { countries } = large.objects;
  const geometries = countries.geometries.map(({ properties, ...rest }) => rest);
  // What only the shape of all land used goes with it.
  return quantize(filter({ ...large, objects: { countries: { ...countries, geometries } } }), STEPS);
}

/** Lets the build take the world in brief where the sources import the whole atlas. */
export const worldInBrief = {
  name: 'world-in-brief',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/world-atlas/countries-50m.json')) return null;
    return JSON.stringify(cutWorld(JSON.parse(readFileSync(id, 'utf8'))));
  },
};
