import type { Interval, Rating } from '../../../shared/model/review.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { labelInterval, speakInterval } from './interval-label.ts';
import { RATINGS } from './ratings.ts';
import './ratings.css';
import { useKeyHint } from '../../ui/single-keys.ts';

/** The four answers, each with its key and when the card then comes back. */
export function RatingBar({
  intervals,
  suggested,
  onGrade,
  isBusy,
}: {
  /** None where no schedule moves. */
  readonly intervals: readonly Interval[] | undefined;
  /** The rating that a typed answer speaks for. */
  readonly suggested?: Rating | undefined;
  readonly onGrade: (rating: Rating) => void;
  readonly isBusy: boolean;
}) {
  const hint = useKeyHint();
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
            aria-keyshortcuts={hint(String(rating))}
            data-suggested={rating === suggested || undefined}
          >
            <span className="rating-name">
              {name} <Kbd>{String(rating)}</Kbd>
            </span>
            {rating === suggested && <span className="unseen">, suggested</span>}
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
