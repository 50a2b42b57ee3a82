import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { CardChange, Rating, ReviewCard } from '../../../shared/model/review.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { useKeys } from '../../app/keys.tsx';
import { useStopwatch } from '../../app/stopwatch.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { articleLink } from '../evidence/article-link.ts';
import { AdvanceBar } from './AdvanceBar.tsx';
import { CardFace } from './CardFace.tsx';
import { offerGrades } from './grading-keys.ts';
import { LeechOffer } from './LeechOffer.tsx';
import { RatingBar } from './RatingBar.tsx';
import { TypedResult } from './TypedResult.tsx';
import { TypeField } from './TypeField.tsx';
import { useAutoAdvance } from './use-auto-advance.ts';
import { useTypedAnswer } from './use-typed-answer.ts';
import '../settings/field.css';
import './typing.css';

/** One card with its answer buttons, and Anki's keys for them. */
export function CardDesk({
  card,
  revealed,
  onReveal,
  onGrade,
  onChange,
  settings,
  isTyping,
  pausing,
  isBusy,
}: {
  readonly card: ReviewCard;
  readonly revealed: { readonly elapsed: number } | undefined;
  readonly onReveal: (elapsed: number) => void;
  readonly onGrade: (card: ReviewCard, rating: Rating, duration: number) => void;
  readonly onChange: (card: ReviewCard, change: CardChange) => void;
  readonly settings: Settings;
  /** Whether the answer is typed before it is shown. */
  readonly isTyping: boolean;
  /** Whether what goes on by itself stands still, from card to card. */
  readonly pausing: readonly [isPaused: boolean, pause: (isPaused: boolean) => void];
  readonly isBusy: boolean;
}) {
  const [, navigate] = useLocation();
  const stopwatch = useStopwatch(card.id, revealed?.elapsed);
  const isRevealed = revealed !== undefined;
  const grade = (rating: Rating) => {
    if (isRevealed) onGrade(card, rating, stopwatch.read());
  };
  const typed = useTypedAnswer(card);
  const reveal = () => typed.judge(() => onReveal(stopwatch.read()));
  const good = typed.result?.suggested ?? 3;
  const isTyped = isTyping && !isRevealed;
  const [isPaused, pause] = pausing;
  const goOn = () => {
    if (!isRevealed) reveal();
    // A cram notes nothing outside its own log, so nothing can be put off in it.
    else if (settings.answerAction === 'bury' && card.intervals) onChange(card, { kind: 'bury' });
    else grade(settings.answerAction === 'good' ? 3 : 1);
  };
  const advance = useAutoAdvance(
    `${card.id} ${card.revision} ${isRevealed}`,
    isRevealed ? settings.answerSeconds : settings.questionSeconds,
    isPaused,
    goOn,
  );

  useKeys('Review', [
    ...offerGrades({ isRevealed, good, reveal, grade }),
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
      <CardFace card={card} isRevealed={isRevealed} isTyped={isTyped}>
        {isTyped && <TypeField text={typed.text} onType={typed.setText} onDone={reveal} />}
        {isRevealed && typed.result && <TypedResult typed={typed.result} />}
      </CardFace>
      {isRevealed && card.isLeech && <LeechOffer card={card} onChange={onChange} />}
      <AdvanceBar advance={advance} isRevealed={isRevealed} isPaused={isPaused} onPause={pause} />
      <div className="desk-actions">
        {isRevealed ? (
          <RatingBar
            intervals={card.intervals}
            suggested={typed.result?.suggested}
            onGrade={grade}
            isBusy={isBusy}
          />
        ) : (
          <Button
            look="primary"
            onClick={reveal}
            className="desk-reveal"
            aria-keyshortcuts={isTyped ? 'Enter' : 'Space'}
          >
            Show answer <Kbd>{isTyped ? 'Enter' : 'Space'}</Kbd>
          </Button>
        )}
      </div>
    </>
  );
}
