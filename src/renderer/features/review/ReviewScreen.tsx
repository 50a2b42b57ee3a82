import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useReviewPlace } from './place.ts';
import { ReviewSession } from './ReviewSession.tsx';
import { readSource } from './source.ts';

/** Begins a session when the screen is opened, and goes on with it when the learner comes back. */
export function ReviewScreen() {
  const [place, setPlace] = useReviewPlace();
  const source = readSource(useSearch());
  const cache = useQueryClient();
  const { mutate, error } = useCall('review.start');
  const begin = () =>
    mutate(
      { source },
      {
        onSuccess: ({ since }) => {
          cache.removeQueries({ queryKey: ['review.next'] });
          setPlace({ since, revealed: undefined, finished: false });
        },
      },
    );
  const isBegun = place !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a session begins when there is none
  useEffect(() => {
    if (!isBegun) begin();
  }, [isBegun]);

  if (place) return <ReviewSession source={source} place={place} setPlace={setPlace} />;
  return error ? <Problem message={messageOf(error)} onRetry={begin} /> : <Waiting />;
}
