import { ArrowRight, Undo2 } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ReviewSource, ReviewSummary } from '../../../shared/model/review.ts';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { plural } from '../../ui/plural.ts';
import { RATINGS } from './ratings.ts';
import './ratings.css';
import './summary.css';

/** What was done, what comes tomorrow, and the next step. */
export function SessionSummary({
  summary,
  source,
  undoName,
  onUndo,
}: {
  readonly summary: ReviewSummary;
  readonly source: ReviewSource;
  readonly undoName: string | undefined;
  readonly onUndo: () => void;
}) {
  const [, navigate] = useLocation();
  const heading = useHeading('Session');
  const { cards, reviews, minutes, ratings, dueTomorrow, left } = summary;
  const isCram = source.kind === 'custom' && source.mode === 'cram';
  const more = left.new + left.learning + left.due;
  const goOn = () => navigate(more > 0 ? '/review' : '/quiz');
  useKeys('Review', [{ keys: ['Enter'], label: 'Take the next step', run: goOn }]);

  return (
    <section className="summary">
      <h1 className="summary-title" ref={heading} tabIndex={-1}>
        {plural(cards, 'card')} in {minutes < 1 ? 'less than a minute' : plural(minutes, 'minute')}
      </h1>
      <p className="summary-text">
        {plural(reviews, 'answer')} in this session.{' '}
        {isCram && 'You crammed: no schedule and no figure has changed. '}
        {dueTomorrow === 0 ? 'No card is' : `${dueTomorrow} are`} due tomorrow so far.
      </p>
      <dl className="summary-bars">
        {RATINGS.map(({ rating, name }, index) => (
          <div key={rating} className={`summary-row rating-${rating}`}>
            <dt>{name}</dt>
            <dd>
              <span
                className="summary-bar"
                style={{ inlineSize: `${(80 * (ratings[index] ?? 0)) / Math.max(...ratings, 1)}%` }}
              />
              {ratings[index]}
            </dd>
          </div>
        ))}
      </dl>
      <div className="summary-actions">
        <Button look="primary" onClick={goOn}>
          {more > 0 ? `Review ${plural(more, 'more card', 'more cards')}` : 'Set up a quiz'}
          <ArrowRight size={18} aria-hidden="true" />
        </Button>
        <LinkButton href="/study">Study a part</LinkButton>
        <LinkButton href="/">Go to Today</LinkButton>
        {undoName !== undefined && (
          <Button look="quiet" onClick={onUndo} title={`Take back ${undoName}`} aria-keyshortcuts="u">
            <Undo2 size={18} aria-hidden="true" />
            Undo the last answer
          </Button>
        )}
      </div>
    </section>
  );
}
