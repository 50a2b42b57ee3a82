import { useQueryClient } from '@tanstack/react-query';
import type { Method } from '../../../shared/contract/methods.ts';
import type { ReviewTurn } from '../../../shared/model/review.ts';
import { useCall } from '../../client/queries.ts';

/** What shows cards, and must be asked again when one was made or changed. */
const CARDS = [
  'card.source',
  'card.get',
  'today.get',
  'prompts.get',
  'highlights.list',
  'recall.get',
  'entity.get',
  'fact.get',
] as const satisfies readonly Method[];

/** The calls of the editor, each with what must be asked again. */
export function useKeepCards() {
  const cache = useQueryClient();
  const changed = [...CARDS, 'review.next'] as const;
  const creating = useCall('own.create', { invalidates: CARDS });
  return {
    create: creating,
    /** Review keeps the card before the learner, and asks for another only where it had none. */
    lookAgain: () =>
      cache.invalidateQueries({
        queryKey: ['review.next'],
        predicate: ({ state }) => (state.data as ReviewTurn | undefined)?.card === undefined,
      }),
    edit: useCall('own.edit', { invalidates: changed }),
    remove: useCall('own.delete', { invalidates: changed }),
    reword: useCall('card.reword', { invalidates: changed }),
    restore: useCall('card.restore', { invalidates: changed }),
  };
}
