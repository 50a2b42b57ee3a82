/** The scheme of links into Lectern, which a system hands over from anywhere. */
export const LINK_SCHEME = 'lectern';

/** Characters of a link, and UTF-16 code units of an article that it may count to. */
const LONGEST = 200;
const FARTHEST = 10_000_000;

/** How ids are written in a dossier; nothing in them needs to be escaped. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The address on which a link opens: `lectern://words/120-240` a passage of the article, `lectern://fact/ID` the
 * sentence that proves a fact, `lectern://entity/ID` what is named so, `lectern://review/TOPIC` a topic's review.
 * Nothing for whatever else: a link comes from anywhere, and does no more than show.
 */
export function routeOfLink(link: unknown): string | undefined {
  if (typeof link !== 'string' || link.length > LONGEST) return undefined;
  // Windows puts a slash at the end.
  const [, kind, rest] = /^lectern:\/\/([a-z]+)\/([^/]+)\/?$/u.exec(link) ?? [];
  if (rest === undefined) return undefined;
  switch (kind) {
    case 'words':
      return areWords(rest) ? `/read?words=${rest}` : undefined;
    case 'fact':
      return ID.test(rest) ? `/read?fact=${rest}` : undefined;
    case 'entity':
      return ID.test(rest) ? `/explore/entities/${rest}` : undefined;
    case 'review':
      return ID.test(rest) ? `/review?topic=${rest}` : undefined;
    default:
      return undefined;
  }
}

/** The first link among the arguments of a start. */
export function linkAmong(args: readonly string[]): string | undefined {
  return args.find((arg) => routeOfLink(arg) !== undefined);
}

/** The link to words of the article; offsets count its UTF-16 code units. */
export function linkToWords({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${LINK_SCHEME}://words/${start}-${end}`;
}

function areWords(text: string): boolean {
  const [, start, end] = /^(0|[1-9]\d{0,7})-([1-9]\d{0,7})$/u.exec(text) ?? [];
  return Number(start) < Number(end) && Number(end) <= FARTHEST;
}
