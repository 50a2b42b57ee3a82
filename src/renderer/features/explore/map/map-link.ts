/** The address of the map, with a place in its middle. */
export function mapLink(place: string): string {
  return `/explore/map?place=${encodeURIComponent(place)}`;
}
