import { useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { CardId } from '../../../shared/model/ids.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { type Draft, draftFrom, draftOf, EMPTY } from './draft.ts';
import { EntryEditor } from './EntryEditor.tsx';
import type { EditorTask } from './editing.ts';
import { WordingEditor } from './WordingEditor.tsx';
import './card-editor.css';

// What was typed into a new card and not kept, for the next time the editor is opened.
let unsaved: Draft | undefined;

/** The editor over the screen at hand: a new card, or one that there is. */
export function CardEditorDialog({
  task,
  onSay,
  onClose,
}: {
  readonly task: EditorTask;
  readonly onSay: (said: string) => void;
  readonly onClose: () => void;
}) {
  const dossier = useDossier().id;
  const article = useReply('article.get', { dossier });
  const done = (said: string) => {
    onSay(said);
    onClose();
  };
  return (
    <Dialog title={task.kind === 'make' ? 'Make a card' : 'Edit the card'} onClose={onClose} keepsOpen>
      <Loaded query={article}>
        {(loaded) => {
          switch (task.kind) {
            case 'make':
              return <NewCard article={loaded} task={task} onDone={done} />;
            case 'edit':
              return <OldCard article={loaded} card={task.card} onDone={done} />;
            default:
              return assertNever(task);
          }
        }}
      </Loaded>
    </Dialog>
  );
}

function NewCard({
  article,
  task,
  onDone,
}: {
  readonly article: Article;
  readonly task: Extract<EditorTask, { kind: 'make' }>;
  readonly onDone: (said: string) => void;
}) {
  const [start] = useState(() => (task.from ? draftFrom(article, task.from) : (unsaved ?? EMPTY)));
  return (
    <EntryEditor
      article={article}
      card={undefined}
      start={start}
      gone={undefined}
      onDraft={(draft) => {
        unsaved = draft;
      }}
      onDone={(said) => {
        unsaved = undefined;
        onDone(said);
      }}
    />
  );
}

function OldCard({
  article,
  card,
  onDone,
}: {
  readonly article: Article;
  readonly card: CardId;
  readonly onDone: (said: string) => void;
}) {
  const dossier = article.dossier.id;
  const source = useReply('card.source', { dossier, card });
  return (
    <Loaded query={source}>
      {(found) =>
        found.origin === 'dossier' ? (
          <WordingEditor dossier={dossier} card={card} source={found} onDone={onDone} />
        ) : (
          <EntryEditor
            article={article}
            card={card}
            start={draftOf(found.draft)}
            gone={found.evidenceGone}
            onDraft={() => {}}
            onDone={onDone}
          />
        )
      }
    </Loaded>
  );
}
