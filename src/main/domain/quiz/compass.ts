/** A point of the globe, in degrees north and east. */
export type GlobePoint = { readonly latitude: number; readonly longitude: number };

const EARTH_RADIUS = 6371;
const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points along the globe (haversine formula). */
export function distanceBetween(one: GlobePoint, other: GlobePoint): number {
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The direction in which one sets out from a point to another, as one of eight winds. */
export function windTo(from: GlobePoint, to: GlobePoint): (typeof WINDS)[number] {
  const [one, other, east] = [
    radians(from.latitude),
    radians(to.latitude),
    radians(to.longitude - from.longitude),
  ];
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(other),
    Math.cos(one) * Math.sin(other) - Math.sin(one) * Math.cos(other) * Math.cos(east),
  );
  const eighth = Math.round(bearing / (Math.PI / 4));
  return WINDS[(eighth + 8) % 8] ?? 'north';
}

/** A distance in words, rounded as one says it: to 10 km below 100, to 50 below 1,000, then to 100. */
export function sayDistance(kilometres: number): string {
  const step = kilometres < 100 ? 10 : kilometres < 1000 ? 50 : 100;
  const rounded = Math.max(10, Math.round(kilometres / step) * step);
  return `about ${rounded.toLocaleString('en-GB')} km`;
}
