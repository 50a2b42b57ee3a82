import type { Rating } from '../../../shared/model/review.ts';
import { useKeys } from '../../app/keys.tsx';
import { offerGrades } from '../review/grading-keys.ts';

/** The keys of Review for the question that has the focus; mounted only while it has. */
export function PromptKeys({
  isRevealed,
  isProved,
  reveal,
  prove,
  grade,
}: {
  readonly isRevealed: boolean;
  readonly isProved: boolean;
  readonly reveal: () => void;
  readonly prove: () => void;
  readonly grade: (rating: Rating) => void;
}) {
  useKeys('The question at hand', [
    ...offerGrades({ isRevealed, reveal, grade }),
    {
      keys: ['s'],
      label: isProved ? 'Hide the sentence that proves it' : 'Show the sentence that proves it',
      isIdle: !isRevealed,
      run: () => {
        if (isRevealed) prove();
      },
    },
  ]);
  return null;
}
