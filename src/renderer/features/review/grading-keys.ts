import type { Rating } from '../../../shared/model/review.ts';
import type { Offer } from '../../app/command-registry.ts';
import { RATINGS } from './ratings.ts';

type Grading = {
  readonly isRevealed: boolean;
  /** What Space and Enter grade, once the answer is shown. */
  readonly good?: Rating;
  readonly reveal: () => void;
  readonly grade: (rating: Rating) => void;
};

/** Anki's keys for a card, wherever it is asked: show its answer, then say how well it was known. */
export function offerGrades({ isRevealed, good = 3, reveal, grade }: Grading): readonly Offer[] {
  return [
    {
      keys: ['Space', 'Enter'],
      label: isRevealed ? `Grade ${RATINGS[good - 1]?.name}` : 'Show the answer',
      run: () => {
        if (isRevealed) grade(good);
        else reveal();
      },
    },
    ...RATINGS.map(({ rating, name }) => ({
      keys: [String(rating)],
      label: `Grade ${name}`,
      isIdle: !isRevealed,
      run: () => grade(rating),
    })),
  ];
}
