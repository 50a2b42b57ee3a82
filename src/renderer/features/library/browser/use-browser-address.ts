import { useSearchParams } from 'wouter';
import { type CardSort, SORTS } from '../../../../shared/model/browse.ts';

/** The search and the order, kept in the address, so that Back and reload find them again. */
export function useBrowserAddress(): {
  readonly text: string;
  readonly sort: CardSort;
  readonly setText: (text: string) => void;
  readonly setSort: (sort: CardSort) => void;
} {
  const [params, setParams] = useSearchParams();
  const by = SORTS.find((column) => column === params.get('sort')) ?? 'article';
  const change = (changes: Readonly<Record<string, string>>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    text: params.get('q') ?? '',
    sort: { by, descending: params.get('down') === '1' },
    setText: (q) => change({ q }),
    setSort: (sort) =>
      change({ sort: sort.by === 'article' ? '' : sort.by, down: sort.descending ? '1' : '' }),
  };
}

/** The address of the card browser with a search in it. */
export function browserLink(search: string): string {
  return search === '' ? '/library/cards' : `/library/cards?q=${encodeURIComponent(search)}`;
}
