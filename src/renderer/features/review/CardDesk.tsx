import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Rating, ReviewCard } from '../../../shared/model/review.ts';
import { useKeys } from '../../app/keys.tsx';
import { useStopwatch } from '../../app/stopwatch.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { articleLink } from '../evidence/article-link.ts';
import { CardFace } from './CardFace.tsx';
import { RatingBar } from './RatingBar.tsx';
import { RATINGS } from './ratings.ts';

/** One card with its answer buttons, and Anki's keys for them. */
export function CardDesk({
  card,
  revealed,
  onReveal,
  onGrade,
  isBusy,
}: {
  readonly card: ReviewCard;
  readonly revealed: { readonly elapsed: number } | undefined;
  readonly onReveal: (elapsed: number) => void;
  readonly onGrade: (card: ReviewCard, rating: Rating, duration: number) => void;
  readonly isBusy: boolean;
}) {
  const [, navigate] = useLocation();
  const stopwatch = useStopwatch(card.id, revealed?.elapsed);
  const isRevealed = revealed !== undefined;
  const grade = (rating: Rating) => {
    if (isRevealed) onGrade(card, rating, stopwatch.read());
  };
  const reveal = () => onReveal(stopwatch.read());

  useKeys('Review', [
    {
      keys: ['Space', 'Enter'],
      label: isRevealed ? 'Grade Good' : 'Show the answer',
      run: () => {
        if (isRevealed) grade(3);
        else reveal();
      },
    },
    ...RATINGS.map(({ rating, name }) => ({
      keys: [String(rating)],
      label: `Grade ${name}`,
      isIdle: !isRevealed,
      run: () => grade(rating),
    })),
    {
      keys: ['s'],
      label: 'Show in article, once the answer is shown',
      isIdle: !isRevealed,
      run: () => {
        if (isRevealed && card.evidence) navigate(articleLink(card.evidence.fact));
      },
    },
  ]);

  useEffect(() => {
    if (!isRevealed) window.scrollTo(0, 0);
  }, [isRevealed]);

  return (
    <>
      <CardFace card={card} isRevealed={isRevealed} />
      <div className="desk-actions">
        {isRevealed ? (
          <RatingBar intervals={card.intervals} onGrade={grade} isBusy={isBusy} />
        ) : (
          <Button look="primary" onClick={reveal} className="desk-reveal" aria-keyshortcuts="Space">
            Show answer <Kbd>Space</Kbd>
          </Button>
        )}
      </div>
    </>
  );
}
