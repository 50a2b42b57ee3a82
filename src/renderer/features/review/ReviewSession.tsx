import { useState } from 'react';
import type { ReviewCard, ReviewSource } from '../../../shared/model/review.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useUndoKeys } from '../../app/undo-keys.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useReply } from '../../client/queries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { CardDesk } from './CardDesk.tsx';
import { CardMenu } from './CardMenu.tsx';
import type { Revealed, ReviewPlace } from './place.ts';
import { SessionEnd } from './SessionEnd.tsx';
import { SessionHead } from './SessionHead.tsx';
import { useReviewActions } from './use-review-actions.ts';
import { WaitForCard } from './WaitForCard.tsx';
import './review.css';

/** One session: a card, the wait for one, or the end. */
export function ReviewSession({
  source,
  place,
  setPlace,
}: {
  readonly source: ReviewSource;
  readonly place: ReviewPlace;
  readonly setPlace: (place: ReviewPlace) => void;
}) {
  const session = { dossier: useDossier().id, source, since: place.since };
  const query = useReply('review.next', session);
  const { grade, change, undo, redo, again, isBusy, notice, said } = useReviewActions(
    session,
    place,
    setPlace,
  );
  const { undo: undoName, redo: redoName } = query.data ?? {};
  useUndoKeys('Review', { name: undoName, run: undo }, { name: redoName, run: redo });
  const [isPaused, pause] = useState(false);
  // What the learner wants in this session stands above her settings.
  const [wantsTyping, setWantsTyping] = useState<boolean>();
  const { settings } = useSettings();
  const isCram = source.kind === 'custom' && source.mode === 'cram';
  const finish = () => setPlace({ ...place, revealed: undefined, finished: true });

  return (
    <Loaded query={query}>
      {({ card, counts, done, waitMinutes }) => {
        const isTyping = wantsTyping ?? (card && settings?.typedForms.includes(card.form)) ?? false;
        const isEnd = place.finished || (card === undefined && waitMinutes === undefined);
        return (
          <div className="review">
            {!isEnd && (
              <SessionHead
                counts={counts}
                isCram={isCram}
                done={done}
                phase={card?.phase}
                undoName={undoName}
                redoName={redoName}
                onUndo={undo}
                onRedo={redo}
                onFinish={finish}
                cardMenu={
                  card && (
                    <CardMenu card={card} onChange={change} isTyping={isTyping} onTyping={setWantsTyping} />
                  )
                }
              />
            )}
            <Notice>{notice}</Notice>
            <p role="status" className="review-said">
              {said}
            </p>
            {isEnd ? (
              <SessionEnd since={place.since} source={source} undoName={undoName} onUndo={undo} />
            ) : card && settings ? (
              <CardDesk
                key={`${card.id} ${card.revision}`}
                card={card}
                revealed={isOf(place.revealed, card) ? place.revealed : undefined}
                onReveal={(elapsed) =>
                  setPlace({ ...place, revealed: { card: card.id, revision: card.revision, elapsed } })
                }
                onGrade={grade}
                onChange={change}
                settings={settings}
                isTyping={isTyping}
                pausing={[isPaused, pause]}
                isBusy={isBusy}
              />
            ) : card ? (
              <Waiting />
            ) : (
              <WaitForCard minutes={waitMinutes ?? 1} onLook={again} onFinish={finish} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function isOf(revealed: Revealed | undefined, card: ReviewCard): boolean {
  return revealed?.card === card.id && revealed.revision === card.revision;
}
