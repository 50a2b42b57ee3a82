import { EllipsisVertical, Flag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { CardChange, ReviewCard } from '../../../shared/model/review.ts';
import { useKeys } from '../../app/keys.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { useCardEditor } from '../card-editor/editing.ts';
import { FLAGS, flagChange, listCardCommands } from './card-commands.ts';
import { DueField } from './DueField.tsx';
import './card-menu.css';

const CardInfoDialog = lazy(async () => {
  const { CardInfoDialog } = await import('../card-info/CardInfoDialog.tsx');
  return { default: CardInfoDialog };
});

/** What can be done to the card at hand besides answering it; each has its key. */
export function CardMenu({
  card,
  onChange,
  isTyping,
  onTyping,
}: {
  readonly card: ReviewCard;
  readonly onChange: (card: ReviewCard, change: CardChange) => void;
  /** Whether answers are typed in this session. */
  readonly isTyping: boolean;
  readonly onTyping: (isTyping: boolean) => void;
}) {
  const commands = listCardCommands(card);
  const [isInfoShown, setInfoShown] = useState(false);
  const { editCard } = useCardEditor();
  const edit = () => editCard(card.id);
  const typing = isTyping ? 'Think of the answers in this session' : 'Type the answers in this session';
  useKeys('Card', [
    { keys: ['t'], label: typing, run: () => onTyping(!isTyping) },
    { keys: ['i'], label: 'Card info: why is it due?', run: () => setInfoShown(true) },
    { keys: ['e'], label: 'Edit the card', run: edit },
    ...commands.map(({ name, keys, change }) => ({ keys, label: name, run: () => onChange(card, change) })),
    ...FLAGS.map((flag) => ({
      keys: [`f ${flag}`, `Ctrl+${flag}`],
      label: `Flag ${flag}, or take it off`,
      run: () => onChange(card, flagChange(card, flag)),
    })),
  ]);

  return (
    <>
      <Popup
        name="Card"
        icon={<EllipsisVertical size={20} aria-hidden="true" />}
        className="card-menu-button"
      >
        {(close) => {
          const choose = (change: CardChange) => {
            close();
            onChange(card, change);
          };
          return (
            <div className="card-menu">
              <button
                type="button"
                className="card-menu-item"
                onClick={() => {
                  close();
                  setInfoShown(true);
                }}
              >
                Card info: why is it due?
                <Kbd>I</Kbd>
              </button>
              <button
                type="button"
                className="card-menu-item"
                onClick={() => {
                  close();
                  edit();
                }}
              >
                Edit the card
                <Kbd>E</Kbd>
              </button>
              <button
                type="button"
                className="card-menu-item"
                onClick={() => {
                  close();
                  onTyping(!isTyping);
                }}
              >
                {typing}
                <Kbd>T</Kbd>
              </button>
              {commands.map(({ name, keys, change }) => (
                <button key={name} type="button" className="card-menu-item" onClick={() => choose(change)}>
                  {name}
                  {keys[0]?.length === 1 && <Kbd>{keys[0]}</Kbd>}
                </button>
              ))}
              {card.phase !== 'new' && <DueField onChoose={(days) => choose({ kind: 'set-due', days })} />}
              <fieldset className="card-menu-flags">
                <legend>Flag</legend>
                {FLAGS.map((flag) => (
                  <button
                    key={flag}
                    type="button"
                    className={`card-menu-flag flag-${flag}`}
                    aria-label={`Flag ${flag}`}
                    aria-pressed={card.flag === flag}
                    onClick={() => choose(flagChange(card, flag))}
                  >
                    <Flag size={16} aria-hidden="true" />
                    {flag}
                  </button>
                ))}
              </fieldset>
            </div>
          );
        }}
      </Popup>
      {isInfoShown && (
        <Suspense>
          <CardInfoDialog card={card.id} onClose={() => setInfoShown(false)} />
        </Suspense>
      )}
    </>
  );
}
