import { type FormEvent, useState } from 'react';
import type { CardId, DossierId } from '../../../shared/model/ids.ts';
import type { CardSource } from '../../../shared/model/own-card.ts';
import { messageOf } from '../../client/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CardPreview } from './CardPreview.tsx';
import { TextField } from './TextField.tsx';
import { useKeepCards } from './use-keep-cards.ts';
import { usePreview } from './use-preview.ts';

/** Puts a card of the dossier in the learner's words, or back in its own. */
export function WordingEditor({
  dossier,
  card,
  source,
  onDone,
}: {
  readonly dossier: DossierId;
  readonly card: CardId;
  readonly source: Extract<CardSource, { origin: 'dossier' }>;
  readonly onDone: (said: string) => void;
}) {
  const { form, original } = source;
  const [front, setFront] = useState(source.front);
  const [back, setBack] = useState(source.back);
  const { reword, restore } = useKeepCards();
  const preview = usePreview({ dossier, card, form, front, back });
  const error = reword.error ?? restore.error;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (reword.isPending) return;
    if (front === source.front && back === source.back) return onDone('Nothing was changed.');
    reword.mutate({ dossier, card, front, back }, { onSuccess: () => onDone('Saved in your words.') });
  };
  return (
    <form
      className="editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <TextField
        isFirst
        label={form === 'cloze' ? 'Text with a blank, written ____' : 'Question'}
        value={front}
        rows={3}
        maxLength={1000}
        onChange={setFront}
      />
      <TextField label="Answer" value={back} rows={2} maxLength={500} onChange={setBack} />
      <CardPreview preview={preview} advice={[]} />
      {original && (
        <section className="editor-original" aria-label="The dossier’s own words">
          <p className="editor-label">The dossier’s own words</p>
          <p>{original.front}</p>
          <p className="card-preview-back">{original.back}</p>
        </section>
      )}
      <Notice>{error ? messageOf(error) : undefined}</Notice>
      <div className="editor-actions">
        <Button look="primary" type="submit">
          Save
        </Button>
        {original && (
          <Button
            look="quiet"
            onClick={() =>
              restore.mutate({ dossier, card }, { onSuccess: () => onDone('Back in the dossier’s words.') })
            }
          >
            Put the dossier’s words back
          </Button>
        )}
      </div>
    </form>
  );
}
