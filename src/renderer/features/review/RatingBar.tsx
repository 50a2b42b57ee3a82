import type { Interval, Rating } from '../../../shared/model/review.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { labelInterval, speakInterval } from './interval-label.ts';
import { RATINGS } from './ratings.ts';
import './ratings.css';

/** The four answers, each with its key and when the card then comes back. */
export function RatingBar({
  intervals,
  onGrade,
  isBusy,
}: {
  /** None where no schedule moves. */
  readonly intervals: readonly Interval[] | undefined;
  readonly onGrade: (rating: Rating) => void;
  readonly isBusy: boolean;
}) {
  return (
    <fieldset className="ratings">
      <legend className="unseen">How well did you know it?</legend>
      {RATINGS.map(({ rating, name }, index) => {
        const interval = intervals?.[index];
        return (
          <button
            key={rating}
            type="button"
            className={`rating rating-${rating}`}
            onClick={() => onGrade(rating)}
            aria-disabled={isBusy}
            aria-keyshortcuts={String(rating)}
          >
            <span className="rating-name">
              {name} <Kbd>{String(rating)}</Kbd>
            </span>
            {interval && (
              <span className="rating-interval">
                <span aria-hidden="true">{labelInterval(interval)}</span>
                <span className="unseen">, comes back {speakInterval(interval)}</span>
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
