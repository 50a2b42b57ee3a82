import { useState } from 'react';
import type { ReviewCard } from '../../../shared/model/review.ts';
import type { TypedAnswer } from '../../../shared/model/typed.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useCall } from '../../client/queries.ts';

/** What the learner types for the card at hand, and what it is worth once the answer is shown. */
export function useTypedAnswer(card: ReviewCard): {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Compares what was typed, where anything was, and then shows the answer, whether or not that worked. */
  readonly judge: (onShow: () => void) => void;
  readonly result: TypedAnswer | undefined;
} {
  const dossier = useDossier().id;
  const [text, setText] = useState('');
  const { mutate, data, isPending } = useCall('card.judge');
  return {
    text,
    setText,
    judge: (onShow) => {
      if (isPending) return;
      if (text.trim() === '') onShow();
      else mutate({ dossier, card: card.id, typed: text }, { onSettled: onShow });
    },
    result: data,
  };
}
