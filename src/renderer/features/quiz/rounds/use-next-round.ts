import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useCall } from '../../../client/queries.ts';
import { quizLink } from '../quiz-link.ts';

/** Adds the next round to a practice and opens it. */
export function useNextRound(quiz: string): {
  readonly goOn: () => void;
  readonly isStarting: boolean;
  readonly error: Error | null;
} {
  const cache = useQueryClient();
  const [, navigate] = useLocation();
  const { mutate, isPending, error } = useCall('quiz.next-round');
  const goOn = () => {
    if (isPending) return;
    mutate(
      { quiz },
      {
        onSuccess: (view) => {
          cache.setQueryData(['quiz.get', { quiz }], view);
          cache.removeQueries({ queryKey: ['quiz.result', { quiz }] });
          navigate(quizLink(quiz), { replace: true });
        },
      },
    );
  };
  return { goOn, isStarting: isPending, error };
}
