import { CalendarClock, Flag } from 'lucide-react';
import type { CardChange } from '../../../../shared/model/review.ts';
import { UndoButtons } from '../../../app/UndoButtons.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Popup } from '../../../ui/Popup.tsx';
import { plural } from '../../../ui/plural.ts';
import { FLAGS } from '../../review/card-commands.ts';
import { DueField } from '../../review/DueField.tsx';
import type { BrowserActions } from './use-browser-actions.ts';

/** What can be done to the selected cards, and the way back. */
export function SelectionBar({
  count,
  actions,
}: {
  readonly count: number;
  readonly actions: BrowserActions;
}) {
  const { commands, change, undoName, redoName, undo, redo } = actions;
  const isEmpty = count === 0;
  return (
    <div className="selection" role="toolbar" aria-label="The selected cards">
      <p className="selection-count" role="status">
        {isEmpty ? 'None selected' : `${plural(count, 'card')} selected`}
      </p>
      {commands.map(({ name, keys, run }) => (
        <Button key={name} look="quiet" disabled={isEmpty} onClick={run} aria-keyshortcuts={keys[0]}>
          {name}
        </Button>
      ))}
      {!isEmpty && (
        <>
          <Popup name="Flag" icon={<Flag size={20} aria-hidden="true" />} className="card-menu-button">
            {(close) => <FlagChoice onChoose={closing(close, change)} />}
          </Popup>
          <Popup
            name="Set the due date"
            icon={<CalendarClock size={20} aria-hidden="true" />}
            className="card-menu-button"
          >
            {(close) => (
              <div className="card-menu">
                <DueField onChoose={(days) => closing(close, change)({ kind: 'set-due', days })} />
                <p className="filters-none">New cards stay new: they are learnt first.</p>
              </div>
            )}
          </Popup>
        </>
      )}
      <UndoButtons undoName={undoName} redoName={redoName} onUndo={undo} onRedo={redo} />
    </div>
  );
}

function closing(close: () => void, change: (what: CardChange) => void) {
  return (what: CardChange) => {
    close();
    change(what);
  };
}

function FlagChoice({ onChoose }: { readonly onChoose: (change: CardChange) => void }) {
  return (
    <fieldset className="card-menu-flags">
      <legend>Flag</legend>
      {FLAGS.map((flag) => (
        <button
          key={flag}
          type="button"
          className={`card-menu-flag flag-${flag}`}
          aria-label={`Flag ${flag}`}
          onClick={() => onChoose({ kind: 'flag', flag })}
        >
          <Flag size={16} aria-hidden="true" />
          {flag}
        </button>
      ))}
      <Button onClick={() => onChoose({ kind: 'flag', flag: 0 })}>None</Button>
    </fieldset>
  );
}
