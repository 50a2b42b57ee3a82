import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Identity, Notice } from '../../../shared/model/about.ts';

/** What the build leaves beside the page, by the name of its file. */
type Shipped = {
  readonly 'identity.json': Identity;
  readonly 'notices.json': readonly Notice[];
};

/** Reads a file that was built together with this page, once. */
export function useShipped<F extends keyof Shipped>(file: F): UseQueryResult<Shipped[F], Error> {
  return useQuery<Shipped[F], Error>({
    queryKey: ['shipped', file],
    queryFn: async () => {
      const response = await fetch(`/${file}`);
      if (!response.ok) throw new Error(`${file} was answered with ${response.status}.`);
      return response.json();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
