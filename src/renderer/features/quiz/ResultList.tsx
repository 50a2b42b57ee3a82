import { useRef } from 'react';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { useKeys } from '../../app/keys.tsx';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EvidenceBlock } from '../evidence/EvidenceBlock.tsx';
import { JudgedRows } from './answers/JudgedRows.tsx';
import { listJudged } from './answers/judged.ts';
import { askWords } from './ask-words.ts';
import { ClaimOffer } from './ClaimOffer.tsx';
import { ProofCards } from './ProofCards.tsx';
import { wordsOfResponse } from './response-words.ts';
import { writePoints } from './score-words.ts';
import { type Claim, useClaim } from './use-claim.ts';
import { countsAs, VERDICTS } from './verdict-words.tsx';
import './feedback.css';

/** Every question with the answer given, the right one and the sentence that proves it. */
export function ResultList({
  quiz,
  answered,
}: {
  readonly quiz: string;
  readonly answered: readonly AnsweredQuestion[];
}) {
  const { claimOf, problem } = useClaim(quiz);
  const list = useRef<HTMLOListElement>(null);

  const items = () => [...(list.current?.children ?? [])];
  const current = () => items().findIndex((item) => item.contains(document.activeElement));
  const goTo = (index: number) => {
    const item = items()[index];
    if (!(item instanceof HTMLElement)) return;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };
  const show = (index: number) => items()[index]?.querySelector<HTMLElement>('a.evidence-link')?.click();
  useKeys('Quiz', [
    { keys: ['j'], label: 'Next question', run: () => goTo(current() + 1), repeats: true },
    { keys: ['k'], label: 'Previous question', run: () => goTo(current() - 1), repeats: true },
    { keys: ['s'], label: 'Show in article', run: () => show(Math.max(0, current())) },
    {
      keys: ['c'],
      label: 'Count a close answer as right, or no longer',
      run: () => claimOf(answered[current()], current())?.change(),
    },
  ]);

  return (
    <>
      <Notice>{problem}</Notice>
      <ol className="result-list" ref={list}>
        {answered.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place, as it may come twice
          <li key={index} className="result-item" tabIndex={-1}>
            <ResultItem item={item} number={index + 1} claim={claimOf(item, index)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ResultItem({
  item,
  number,
  claim,
}: {
  readonly item: AnsweredQuestion;
  readonly number: number;
  readonly claim: Claim | undefined;
}) {
  const { question, judgement, proofs } = item;
  const verdict = countsAs(item);
  const ask = askWords(question);
  const { icon: Icon, word } = VERDICTS[verdict];
  const judged = listJudged(item);
  return (
    <article className={`feedback-${verdict}`} aria-label={`Question ${number}`}>
      <p className="feedback-verdict result-verdict">
        <Icon size={18} aria-hidden="true" />
        {item.counted ? `${word}, counted by you` : word}
        {verdict === 'close' && ` (${writePoints(judgement.score)} points)`}
      </p>
      <h3 className="result-stem">
        <span aria-hidden="true">{number}. </span>
        {ask && `${ask} `}
        <ClozeText text={question.stem} />
      </h3>
      {judged ? (
        <div className="result-judged">
          {judgement.verdict === 'close' && <p>{judgement.reason}</p>}
          <JudgedRows rows={judged} />
        </div>
      ) : (
        <dl className="result-answers">
          <div>
            <dt>You answered</dt>
            <dd>{wordsOfResponse(item)}</dd>
          </div>
          {judgement.verdict !== 'right' && (
            <div>
              <dt>{question.type === 'true-false' ? 'The article says' : 'Right answer'}</dt>
              <dd className="result-key">{judgement.key}</dd>
            </div>
          )}
          {judgement.verdict === 'close' && (
            <div>
              <dt>Why</dt>
              <dd>{judgement.reason}</dd>
            </div>
          )}
        </dl>
      )}
      {claim && <ClaimOffer claim={claim} keyShown={false} />}
      {proofs.map((proof) => (
        <div key={proof.fact} className="result-proof">
          <EvidenceBlock evidence={proof.evidence} formerly={proof.formerly} />
          <ProofCards proof={proof} />
        </div>
      ))}
    </article>
  );
}
