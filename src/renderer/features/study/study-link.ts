import type { CustomSource } from '../../../shared/model/review.ts';

/** The address at which a session is made from a search. */
export function studyLink(search: string): string {
  return search === '' ? '/study' : `/study?q=${encodeURIComponent(search)}`;
}

/** The address of a session made from a search. */
export function sessionLink({ search, mode, order, limit }: Omit<CustomSource, 'kind'>): string {
  return `/review?${new URLSearchParams({ search, mode, order, limit: String(limit) })}`;
}
