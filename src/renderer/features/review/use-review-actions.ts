import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import type { Rating, ReviewCard, ReviewTurn } from '../../../shared/model/review.ts';
import { CallFailure, messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply } from '../../client/queries.ts';
import type { ReviewPlace } from './place.ts';

export type ReviewActions = {
  readonly grade: (card: ReviewCard, rating: Rating, duration: number) => void;
  readonly undo: () => void;
  /** Asks once more which card comes next. */
  readonly again: () => void;
  readonly isBusy: boolean;
  /** Why the last action was not carried out. */
  readonly notice: string | undefined;
};

/** Grading and taking back; one at a time, and nothing counts until the core has kept it. */
export function useReviewActions(
  scope: Params<'review.next'>,
  place: ReviewPlace,
  setPlace: (place: ReviewPlace) => void,
): ReviewActions {
  const cache = useQueryClient();
  const keepTurn = useKeepReply('review.next', scope);
  const [notice, setNotice] = useState<string>();
  const grading = useCall('review.grade');
  const undoing = useCall('review.undo');
  const isBusy = grading.isPending || undoing.isPending;
  const again = () => void cache.invalidateQueries({ queryKey: ['review.next'] });

  const take = (turn: ReviewTurn, change: Partial<ReviewPlace>) => {
    setNotice(undefined);
    keepTurn(turn);
    setPlace({ ...place, ...change, finished: false });
  };
  const refuse = (error: Error) => {
    setNotice(messageOf(error));
    if (error instanceof CallFailure && error.error.kind === 'stale') {
      setPlace({ ...place, revealed: undefined });
      again();
    }
  };

  return {
    grade: (card, rating, duration) => {
      if (isBusy) return;
      grading.mutate(
        { ...scope, card: card.id, revision: card.revision, rating, duration },
        { onSuccess: (turn) => take(turn, { done: place.done + 1 }), onError: refuse },
      );
    },
    undo: () => {
      if (isBusy) return;
      const before = { done: Math.max(0, place.done - 1), revealed: undefined };
      undoing.mutate(scope, { onSuccess: (turn) => take(turn, before), onError: refuse });
    },
    again,
    isBusy,
    notice,
  };
}
