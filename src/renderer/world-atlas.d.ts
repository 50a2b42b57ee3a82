declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Natural Earth's countries, known by their ISO 3166-1 numbers. */
  const atlas: Topology<{ readonly countries: GeometryCollection }>;
  export default atlas;
}
