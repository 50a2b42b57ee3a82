import { BookOpen, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { HIGHLIGHT_LABELS, type Highlight } from '../../../shared/model/highlight.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { wordsLink } from '../evidence/article-link.ts';
import { HighlightForm } from './HighlightForm.tsx';
import type { HighlightChange } from './use-highlight-actions.ts';

/** One highlight of the list: what it is for, its words, the note, where it stands, and its form while it is edited. */
export function HighlightEntry({
  highlight,
  onChange,
  onRemove,
}: {
  readonly highlight: Highlight;
  /** Says when it is saved; until then the form stays, with what was written. */
  readonly onChange: (change: HighlightChange, onSaved: () => void) => void;
  readonly onRemove: () => void;
}) {
  const { colour, exact, note, place, section } = highlight;
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setEdited(false));
    edit.current?.focus();
  };
  return (
    <li className="highlight-entry">
      <p className="highlight-entry-head">
        <span className={`highlight highlight-${colour}`}>{HIGHLIGHT_LABELS[colour]}</span>
        {place ? section && <span>{section}</span> : <span>No longer in the text</span>}
      </p>
      <blockquote className="highlight-entry-words">{exact}</blockquote>
      {isEdited ? (
        <HighlightForm highlight={highlight} onKeep={(change) => onChange(change, close)} onCancel={close} />
      ) : (
        <>
          {note !== '' && <p className="highlight-entry-note">{note}</p>}
          <div className="highlights-tools">
            <Button ref={edit} look="quiet" onClick={() => setEdited(true)}>
              <Pencil size={18} aria-hidden="true" />
              {note === '' ? 'Add a note' : 'Edit'}
            </Button>
            {place && (
              <LinkButton look="quiet" href={wordsLink(place)}>
                <BookOpen size={18} aria-hidden="true" />
                Show in article
              </LinkButton>
            )}
            <Button look="quiet" onClick={onRemove}>
              <Trash2 size={18} aria-hidden="true" />
              Remove
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
