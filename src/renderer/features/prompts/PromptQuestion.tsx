import { useEffect, useRef, useState } from 'react';
import type { Rating, ReviewCard } from '../../../shared/model/review.ts';
import { useStopwatch } from '../../app/stopwatch.ts';
import { Button } from '../../ui/Button.tsx';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import { RatingBar } from '../review/RatingBar.tsx';
import { PromptKeys } from './PromptKeys.tsx';

/** One question in the text: its answer, once shown, with the sentence that proves it and the four grades. */
export function PromptQuestion({
  card,
  language,
  wasSeen,
  takesKeys,
  isBusy,
  onGrade,
}: {
  readonly card: ReviewCard;
  readonly language: string;
  /** Whether it has come into view, from when on the learner's time counts. */
  readonly wasSeen: boolean;
  readonly takesKeys: boolean;
  readonly isBusy: boolean;
  readonly onGrade: (rating: Rating, duration: number) => void;
}) {
  const stopwatch = useStopwatch(`${card.id} ${wasSeen}`);
  const [isRevealed, setRevealed] = useState(false);
  const [isProved, setProved] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRevealed) answer.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever opens is brought into view
  useEffect(() => scrollAfterLayout(shown.current), [isRevealed, isProved]);
  const isCloze = card.form === 'cloze';
  const reveal = () => setRevealed(true);
  const prove = () => setProved(!isProved);
  const grade = (rating: Rating) => {
    if (isRevealed) onGrade(rating, stopwatch.read());
  };

  return (
    <div className="prompt">
      {takesKeys && (
        <PromptKeys isRevealed={isRevealed} isProved={isProved} reveal={reveal} prove={prove} grade={grade} />
      )}
      <p className="prompt-front" lang={language} tabIndex={-1} data-prompt="" data-card={card.id}>
        {isCloze ? <ClozeText text={card.front} filling={isRevealed ? card.back : undefined} /> : card.front}
      </p>
      {isRevealed ? (
        <div ref={shown} className="prompt-answer">
          <p className={isCloze ? 'prompt-back unseen' : 'prompt-back'} ref={answer} tabIndex={-1}>
            <span className="unseen">Answer: </span>
            <span lang={language}>{card.back}</span>
          </p>
          <p className="prompt-proof">
            <Button look="quiet" aria-expanded={isProved} aria-keyshortcuts="s" onClick={prove}>
              {isProved ? 'Hide the sentence' : 'Show the sentence that proves it'} <Kbd>S</Kbd>
            </Button>
          </p>
          {isProved && <EvidenceBlock evidence={card.evidence} formerly={card.formerly} />}
          <RatingBar intervals={card.intervals} onGrade={grade} isBusy={isBusy} />
        </div>
      ) : (
        <p className="prompt-reveal">
          <Button onClick={reveal} aria-keyshortcuts="Space">
            Show answer <Kbd>Space</Kbd>
          </Button>
        </p>
      )}
    </div>
  );
}

/** Brings what has just opened into view, once the reader has put its line back in place. */
function scrollAfterLayout(element: HTMLElement | null): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  });
  return () => cancelAnimationFrame(frame);
}
