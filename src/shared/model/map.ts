import type { EntitySummary } from './article.ts';

/** Where something lies, in degrees north and east. */
export type Position = {
  readonly latitude: number;
  readonly longitude: number;
  /** Whether the true place is known only roughly. */
  readonly approximate: boolean;
  /** Kilometres around the position within which it lies, or over which a region reaches. */
  readonly radius?: number | undefined;
};

/** A country of the article; the ISO 3166-1 number leads to its shape, where it has one. */
export type MapCountry = EntitySummary & {
  readonly iso: string | undefined;
  /** Whether it belongs to the group that this dossier's map marks. */
  readonly isMarked: boolean;
  readonly position: Position | undefined;
};

/** A place of the article: a point, a region, or the line between two countries. */
export type MapPlace = EntitySummary & {
  readonly position: Position | undefined;
  /** The ISO 3166-1 numbers of the countries that a border parts. */
  readonly between: readonly [string, string] | undefined;
};

/** All that the map of a dossier shows, in the dossier's own order. */
export type MapView = {
  /** What the marked countries are called together; none where the dossier marks none. */
  readonly marked: string | undefined;
  readonly countries: readonly MapCountry[];
  readonly places: readonly MapPlace[];
};
