import { MessageSquareText } from 'lucide-react';
import type { ArticleNote } from '../../../shared/model/article.ts';

/** The small sign after words that have an editor's note; it holds no text, so the article stays verbatim. */
export function NoteMarker({
  note,
  onOpen,
}: {
  readonly note: ArticleNote;
  readonly onOpen: (note: ArticleNote, anchor: HTMLElement) => void;
}) {
  return (
    <span className="reading-note">
      <button
        type="button"
        className="reading-note-marker"
        aria-label="Editor’s note"
        aria-haspopup="dialog"
        data-note={note.id}
        onClick={(event) => onOpen(note, event.currentTarget)}
      >
        <MessageSquareText aria-hidden="true" />
      </button>
    </span>
  );
}
