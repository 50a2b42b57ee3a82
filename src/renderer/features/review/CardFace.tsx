import { type ReactNode, useEffect, useRef } from 'react';
import type { ReviewCard } from '../../../shared/model/review.ts';
import { useHeading } from '../../app/heading.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import { CardSigns } from './CardSigns.tsx';
import './card.css';

/** The question of a card and, once shown, its answer and what proves it. */
export function CardFace({
  card,
  isRevealed,
  isTyped,
  children,
}: {
  readonly card: ReviewCard;
  readonly isRevealed: boolean;
  /** The answer is typed: the field has the focus, not the question. */
  readonly isTyped: boolean;
  /** What belongs between question and answer. */
  readonly children: ReactNode;
}) {
  const heading = useHeading('Review', { subject: card.id, keepsFocus: isTyped });
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
      {children}
      {isRevealed && (
        <div className="card-answer">
          <p className={isCloze ? 'card-back unseen' : 'card-back'} ref={answer} tabIndex={-1}>
            <span className="unseen">Answer: </span>
            {card.back}
          </p>
          {card.isProved && <EvidenceBlock evidence={card.evidence} formerly={card.formerly} keyShown />}
        </div>
      )}
    </article>
  );
}
