import type { Feature, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json';

const { countries } = atlas.objects;

/** Every country of the world, in Natural Earth's shapes. */
export const COUNTRIES: readonly Feature[] = feature(atlas, countries).features;

const byNumber = new Map(COUNTRIES.map((country) => [String(country.id), country]));

/** The shape of a country by its ISO 3166-1 number; none for what Natural Earth does not draw. */
export function findCountry(iso: string | undefined): Feature | undefined {
  return iso === undefined ? undefined : byNumber.get(iso);
}

/** The lines between countries, without the coasts. */
export const BORDERS: MultiLineString = mesh(atlas, countries, (one, other) => one !== other);

/** The line that two countries share, by their ISO 3166-1 numbers; empty where they do not touch. */
export function findBorder([first, second]: readonly [string, string]): MultiLineString {
  return mesh(atlas, countries, (one, other) => {
    const ids = [String(one.id), String(other.id)];
    return one !== other && ids.includes(first) && ids.includes(second);
  });
}
