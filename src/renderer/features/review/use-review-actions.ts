import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import type { CardChange, Rating, ReviewCard, ReviewTurn } from '../../../shared/model/review.ts';
import { CallFailure, messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import type { ReviewPlace } from './place.ts';

export type ReviewActions = {
  readonly grade: (card: ReviewCard, rating: Rating, duration: number) => void;
  /** Does something else to a card: bury it, flag it, … */
  readonly change: (card: ReviewCard, change: CardChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Asks once more which card comes next. */
  readonly again: () => void;
  readonly isBusy: boolean;
  /** Why the last action was not carried out. */
  readonly notice: string | undefined;
  /** What undo or redo has just done. */
  readonly said: string | undefined;
};

/** A step back or forth. */
type Move = 'undo' | 'redo';

/** What the learner does in a session; one at a time, and nothing counts until the core has kept it. */
export function useReviewActions(
  session: Params<'review.next'>,
  place: ReviewPlace,
  setPlace: (place: ReviewPlace) => void,
): ReviewActions {
  const cache = useQueryClient();
  const [notice, setNotice] = useState<string>();
  const [said, setSaid] = useState<string>();
  const grading = useCall('review.grade');
  const changing = useCall('cards.change', { invalidates: ['review.next'] });
  const undoing = useCall('action.undo');
  const redoing = useCall('action.redo');
  const waiting = useRef<readonly Move[]>([]);
  const isMoving = [grading, undoing, redoing].some(({ isPending }) => isPending);
  const isBusy = isMoving || changing.isPending;
  const again = () => void cache.invalidateQueries({ queryKey: ['review.next'] });

  const take = (turn: ReviewTurn, change: Partial<ReviewPlace>) => {
    setNotice(undefined);
    setSaid(undefined);
    const { since } = turn;
    cache.setQueryData<ReviewTurn>(['review.next', { ...session, since }], turn);
    setPlace({ ...place, ...change, since, finished: false });
  };
  const refuse = (error: Error) => {
    setNotice(messageOf(error));
    if (error instanceof CallFailure && error.error.kind === 'stale') {
      setPlace({ ...place, revealed: undefined });
      again();
    }
  };
  const move = (step: Move) => {
    const moving = step === 'undo' ? undoing : redoing;
    moving.mutate(session, {
      onSuccess: (turn) => {
        take(turn, { revealed: undefined });
        setSaid(step === 'undo' ? `Undone: ${turn.redo}` : `Done again: ${turn.undo}`);
      },
      onError: (error) => {
        waiting.current = [];
        refuse(error);
      },
    });
  };
  const press = (step: Move) => {
    if (isBusy) waiting.current = [...waiting.current, step];
    else move(step);
  };
  // Each press counts, however fast they come one after the other.
  useEffect(() => {
    const [next, ...rest] = waiting.current;
    if (isBusy || next === undefined) return;
    waiting.current = rest;
    move(next);
  });

  return {
    grade: (card, rating, duration) => {
      if (isBusy) return;
      grading.mutate(
        { ...session, card: card.id, revision: card.revision, rating, duration },
        { onSuccess: (turn) => take(turn, {}), onError: refuse },
      );
    },
    change: (card, change) => {
      // A flag and a mark in quick succession are both meant.
      if (isMoving) return;
      changing.mutate(
        { dossier: session.dossier, cards: [card.id], change },
        {
          onSuccess: () => {
            setNotice(undefined);
            setSaid(undefined);
          },
          onError: refuse,
        },
      );
    },
    undo: () => press('undo'),
    redo: () => press('redo'),
    again,
    isBusy,
    notice,
    said,
  };
}
