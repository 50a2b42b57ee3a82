/** The address of all that is known of a person, body, place or anything else that the article names. */
export function entityLink(entity: string): string {
  return `/explore/entities/${encodeURIComponent(entity)}`;
}
