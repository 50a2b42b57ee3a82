import { useEffect, useRef } from 'react';
import type { ReviewCard } from '../../../shared/model/review.ts';
import { useHeading } from '../../app/heading.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import { CardSigns } from './CardSigns.tsx';
import './card.css';

/** The question of a card and, once shown, its answer and what proves it. */
export function CardFace({ card, isRevealed }: { readonly card: ReviewCard; readonly isRevealed: boolean }) {
  const heading = useHeading('Review', { subject: card.id });
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!isRevealed) return;
    answer.current?.focus({ preventScroll: true });
    answer.current?.scrollIntoView({ block: 'nearest' });
  }, [isRevealed]);
  const isCloze = card.form === 'cloze';

  return (
    <article className="card">
      <CardSigns card={card} />
      <h1 className={isCloze ? 'card-front card-front-cloze' : 'card-front'} ref={heading} tabIndex={-1}>
        {isCloze ? <ClozeText text={card.front} filling={isRevealed ? card.back : undefined} /> : card.front}
      </h1>
      {isRevealed && (
        <div className="card-answer">
          <p className={isCloze ? 'card-back unseen' : 'card-back'} ref={answer} tabIndex={-1}>
            <span className="unseen">Answer: </span>
            {card.back}
          </p>
          {card.isProved && <EvidenceBlock evidence={card.evidence} formerly={card.formerly} keyShown />}
          {card.isLeech && (
            <p className="card-leech">
              This card keeps slipping away. Read its sentence in the article once more, or suspend it and
              spend the time on others.
            </p>
          )}
        </div>
      )}
    </article>
  );
}
