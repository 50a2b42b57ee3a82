import type { ReactNode } from 'react';
import type { CardPhase, QueueCounts } from '../../../shared/model/review.ts';
import { UndoButtons } from '../../app/UndoButtons.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import './session-head.css';

/** How much is left, and the ways back and out. */
export function SessionHead({
  counts,
  isCram,
  done,
  phase,
  undoName,
  redoName,
  onUndo,
  onRedo,
  onFinish,
  cardMenu,
}: {
  readonly counts: QueueCounts;
  /** No schedule moves: said all the time, so that nobody relies on it. */
  readonly isCram: boolean;
  readonly done: number;
  readonly phase: CardPhase | undefined;
  readonly undoName: string | undefined;
  readonly redoName: string | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFinish: () => void;
  readonly cardMenu: ReactNode;
}) {
  const left = counts.new + counts.learning + counts.due;
  return (
    <header className="session-head">
      <ProgressBar label={`${done} answered, ${left} left`} value={done} max={done + left} />
      <div className="session-line">
        <ul className="session-counts" aria-label={isCram ? 'Cards left to cram' : 'Cards left today'}>
          {isCram && <li className="session-cram">Cramming: no schedule changes</li>}
          {isCram ? (
            <>
              <Count count={counts.new} name="left" isCurrent={counts.new > 0} />
              <Count count={counts.learning} name="again" isCurrent={counts.new === 0} />
            </>
          ) : (
            <>
              <Count count={counts.new} name="new" isCurrent={phase === 'new'} />
              <Count
                count={counts.learning}
                name="learning"
                isCurrent={phase === 'learning' || phase === 'relearning'}
              />
              <Count count={counts.due} name="due" isCurrent={phase === 'review'} />
            </>
          )}
        </ul>
        <div className="session-tools">
          <UndoButtons undoName={undoName} redoName={redoName} onUndo={onUndo} onRedo={onRedo} />
          <Button look="quiet" onClick={onFinish}>
            Finish
          </Button>
          {cardMenu}
        </div>
      </div>
    </header>
  );
}

function Count({
  count,
  name,
  isCurrent,
}: {
  readonly count: number;
  readonly name: string;
  readonly isCurrent: boolean;
}) {
  return (
    <li className={isCurrent ? 'session-count session-count-current' : 'session-count'}>
      <b>{count}</b> {name}
    </li>
  );
}
