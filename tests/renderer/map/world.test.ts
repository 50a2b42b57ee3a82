import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { findBorder, findCountry } from '../../../src/renderer/features/explore/map/world.ts';

const whole: Topology<{ countries: GeometryCollection }> = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'),
);

/** Steradians of about 4 000 km²: smaller countries are mostly coast. */
const NOT_TINY = 1e-4;

describe('the world in brief', () => {
  it('keeps the area of each country within a thirtieth', () => {
    const differing = feature(whole, whole.objects.countries).features.flatMap((country) => {
      const [area, kept] = [geoArea(country), geoArea(findCountry(String(country.id)) ?? country)];
      return country.id !== undefined && area > NOT_TINY && Math.abs(kept / area - 1) > 1 / 30
        ? [`${country.id}: ${kept / area}`]
        : [];
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ['762', [68.77, 38.56], true],
    ['762', [74.59, 42.87], false],
    ['417', [74.59, 42.87], true],
    ['643', [37.62, 55.76], true],
  ] as const)('country %s with %j inside: %s', (iso, place, isInside) => {
    const country = findCountry(iso);
    expect(country && geoContains(country, [...place])).toBe(isInside);
  });

  it('knows the line that two countries share, either way round', () => {
    const border = findBorder(['762', '004']);
    expect(border.coordinates.flat().length).toBeGreaterThan(20);
    expect(findBorder(['004', '762'])).toEqual(border);
    for (const [longitude = 0, latitude = 0] of border.coordinates.flat()) {
      expect(longitude).toBeGreaterThan(67);
      expect(longitude).toBeLessThan(75.5);
      expect(latitude).toBeGreaterThan(36.5);
      expect(latitude).toBeLessThan(38.6);
    }
  });

  it('knows no line between countries that do not touch, and no country without a number', () => {
    expect(findBorder(['762', '840']).coordinates).toEqual([]);
    expect(findCountry(undefined)).toBeUndefined();
  });
});
