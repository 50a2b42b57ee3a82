import { MessageSquareText } from 'lucide-react';
import { useContext } from 'react';
import type { ArticleNote } from '../../../shared/model/article.ts';
import { MarksContext, ShownContext } from './marks-context.ts';

/** The small sign after words that have an editor's note; it holds no text, so the article stays verbatim. */
export function NoteMarker({ note }: { readonly note: ArticleNote }) {
  const { onNote } = useContext(MarksContext);
  if (!useContext(ShownContext).notes) return null;
  return (
    <span className="reading-note">
      <button
        type="button"
        className="reading-note-marker"
        aria-label="Editor’s note"
        aria-haspopup="dialog"
        data-note={note.id}
        onClick={(event) => onNote(note, event.currentTarget)}
      >
        <MessageSquareText aria-hidden="true" />
      </button>
    </span>
  );
}
