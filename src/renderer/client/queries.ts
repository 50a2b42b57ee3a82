import {
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Method, Params, Reply } from '../../shared/contract/methods.ts';
import { call } from './client.ts';

/**
 * What only this page can change is asked once and kept, so that Back finds it as it was; the rest is
 * asked anew whenever a screen opens.
 */
const STEADY: ReadonlySet<Method> = new Set<Method>([
  'library.list',
  'article.get',
  'fact.get',
  'map.get',
  'settings.get',
  'data.get',
  'review.next',
  'quiz.get',
  'quiz.result',
]);

/** What is kept to be shown at once on Back, at its very place, and is asked anew behind it. */
const LASTING: ReadonlySet<Method> = new Set<Method>([
  'entity.get',
  'people.list',
  'people.find',
  'timeline.get',
  'agenda.get',
]);

/** The page's cache of answers; the core is on this machine, so nothing waits for a network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** The answer to a question about how things stand. */
export function useReply<M extends Method>(
  method: M,
  params: Params<M>,
  { enabled = true }: { /** Without it nothing is asked. */ readonly enabled?: boolean } = {},
): UseQueryResult<Reply<M>, Error> {
  return useQuery<Reply<M>, Error>({
    enabled,
    queryKey: [method, params],
    queryFn: () => call(method, params),
    staleTime: STEADY.has(method) ? Number.POSITIVE_INFINITY : 0,
    gcTime: STEADY.has(method) || LASTING.has(method) ? Number.POSITIVE_INFINITY : 0,
  });
}

/** Puts an answer that came another way where `useReply` looks for it. */
export function useKeepReply<M extends Method>(method: M, params: Params<M>): (reply: Reply<M>) => void {
  const cache = useQueryClient();
  return (reply) => {
    cache.setQueryData([method, params], reply);
  };
}

/** What undo and redo may change wherever they are pressed, besides what the screen asks again itself. */
const MOVED: readonly Method[] = ['highlights.list', 'card.source', 'prompts.get', 'quiz.get', 'quiz.result'];

/** A call that changes something; what it `invalidates` is asked again before it counts as done. */
export function useCall<M extends Method>(
  method: M,
  options: { readonly invalidates?: readonly Method[] } = {},
): UseMutationResult<Reply<M>, Error, Params<M>> {
  const cache = useQueryClient();
  const isMove = method === 'action.undo' || method === 'action.redo';
  const invalidates = [...(options.invalidates ?? []), ...(isMove ? MOVED : [])];
  return useMutation<Reply<M>, Error, Params<M>>({
    mutationFn: (params) => call(method, params),
    onSuccess: async () => {
      await Promise.all(invalidates.map((name) => cache.invalidateQueries({ queryKey: [name] })));
    },
  });
}
