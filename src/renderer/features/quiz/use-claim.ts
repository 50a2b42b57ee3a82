import { isClaimable } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';

/** What the learner can say of an answer herself; none where its judgement stands. */
export type Claim = { readonly isCounted: boolean; readonly change: () => void };

/** Lets the learner count close answers of a quiz as right, and take that back. */
export function useClaim(quiz: string): {
  readonly claimOf: (answered: AnsweredQuestion | undefined, index: number) => Claim | undefined;
  readonly problem: string | undefined;
} {
  const { mutate, isPending, error } = useCall('quiz.claim', {
    invalidates: ['quiz.get', 'quiz.result'],
  });
  return {
    claimOf: (answered, index) =>
      answered && isClaimable(answered.question.type, answered.judgement)
        ? {
            isCounted: answered.counted,
            change: () => {
              if (!isPending) mutate({ quiz, index, isCounted: !answered.counted });
            },
          }
        : undefined,
    problem: error ? messageOf(error) : undefined,
  };
}
