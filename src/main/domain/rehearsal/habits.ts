import type { Rating } from '../../../shared/model/review.ts';
import { type ByRating, type Habits, RATINGS, USUAL_HABITS } from './learner.ts';

/** What one card took on one day, all its answers together, by the first of them. */
export type CardDay = { readonly isNew: boolean; readonly rating: Rating; readonly milliseconds: number };

/** So many days of a card are needed before the learner's own time counts. */
const ENOUGH = 20;

/** The usual ratings count as this many of the learner's own. */
const USUAL_WEIGHT = 40;

/** How a learner answers and how long that takes, from what was done; the usual where too little was. */
export function learnHabits(done: readonly CardDay[]): Habits {
  const first = done.filter(({ isNew }) => isNew);
  const again = done.filter(({ isNew }) => !isNew);
  return {
    firstRatings: shares(first, USUAL_HABITS.firstRatings),
    recalledRatings: shares(
      again.filter(({ rating }) => rating > 1),
      USUAL_HABITS.recalledRatings,
    ),
    firstTimes: times(first, USUAL_HABITS.firstTimes),
    reviewTimes: times(again, USUAL_HABITS.reviewTimes),
  };
}

function shares(done: readonly CardDay[], usual: ByRating): ByRating {
  const [again, hard, good, easy] = usual;
  const share = (rating: Rating, expected: number) =>
    (done.filter((each) => each.rating === rating).length + expected * USUAL_WEIGHT) /
    (done.length + USUAL_WEIGHT);
  return [share(1, again), share(2, hard), share(3, good), share(4, easy)];
}

function times(done: readonly CardDay[], usual: ByRating): ByRating {
  const [again, hard, good, easy] = RATINGS.map((rating, index) => {
    const own = done.filter((each) => each.rating === rating).map(({ milliseconds }) => milliseconds);
    return own.length < ENOUGH ? usual[index] : median(own);
  });
  return [again ?? usual[0], hard ?? usual[1], good ?? usual[2], easy ?? usual[3]];
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
