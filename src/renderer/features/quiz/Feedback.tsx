import { useEffect, useRef } from 'react';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import { BroughtForward } from './BroughtForward.tsx';
import { ClaimOffer } from './ClaimOffer.tsx';
import { wordsOfMarks } from './confidence/mark-words.ts';
import type { Claim } from './use-claim.ts';
import { VERDICTS } from './verdict-words.tsx';
import './feedback.css';

/** What came of an answer: verdict, right answer, reason and proof. */
export function Feedback({
  answered,
  claim,
}: {
  readonly answered: AnsweredQuestion;
  readonly claim: Claim | undefined;
}) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    words.current?.focus({ preventScroll: true });
    words.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { verdict, reason, key } = answered.judgement;
  const marks = wordsOfMarks(answered);
  const { icon: Icon, word } = VERDICTS[verdict];
  return (
    <section className={`feedback feedback-${verdict}`} aria-label="What came of it">
      <div ref={words} tabIndex={-1}>
        <p className="feedback-verdict">
          <Icon size={22} aria-hidden="true" />
          {answered.counted ? `${word}, counted as right by you` : word}
        </p>
        {(answered.question.type === 'typed' || answered.question.type === 'number') &&
          verdict !== 'right' && (
            <p className="feedback-key">
              The answer is <strong>{key}</strong>.
            </p>
          )}
        {answered.question.type === 'true-false' && verdict !== 'right' && (
          <p className="feedback-key">
            The article says: <strong>{key}</strong>
          </p>
        )}
        {reason !== `${word}.` && <p>{reason}</p>}
        {marks && <p className="feedback-marks">{marks}</p>}
      </div>
      {claim && <ClaimOffer claim={claim} keyShown />}
      {answered.forward && (
        <BroughtForward
          forward={answered.forward}
          onTakenBack={() => words.current?.focus({ preventScroll: true })}
        />
      )}
      {answered.proofs.map(({ fact, evidence, formerly }, index) => (
        <EvidenceBlock key={fact} evidence={evidence} formerly={formerly} keyShown={index === 0} />
      ))}
    </section>
  );
}
