import { BookOpen, Trash2 } from 'lucide-react';
import { HIGHLIGHT_LABELS, type Highlight } from '../../../shared/model/highlight.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { wordsLink } from '../evidence/article-link.ts';

/** One highlight of the list: what it is for, its words, the note, and where it stands. */
export function HighlightEntry({
  highlight,
  onRemove,
}: {
  readonly highlight: Highlight;
  readonly onRemove: () => void;
}) {
  const { colour, exact, note, place, section } = highlight;
  return (
    <li className="highlight-entry">
      <p className="highlight-entry-head">
        <span className={`highlight highlight-${colour}`}>{HIGHLIGHT_LABELS[colour]}</span>
        {place ? section && <span>{section}</span> : <span>No longer in the text</span>}
      </p>
      <blockquote className="highlight-entry-words">{exact}</blockquote>
      {note !== '' && <p className="highlight-entry-note">{note}</p>}
      <div className="highlights-tools">
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
    </li>
  );
}
