import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import type { CardId, TopicId } from '../../../shared/model/ids.ts';
import type { EntryForm } from '../../../shared/model/own-card.ts';
import { messageOf } from '../../client/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { CardPreview } from './CardPreview.tsx';
import { ClozeField } from './ClozeField.tsx';
import { type Draft, wordsIn } from './draft.ts';
import { EvidenceField } from './EvidenceField.tsx';
import { TextField } from './TextField.tsx';
import { useKeepCards } from './use-keep-cards.ts';
import { usePreview } from './use-preview.ts';

const FORMS: readonly { readonly value: EntryForm; readonly label: string }[] = [
  { value: 'basic', label: 'Question' },
  { value: 'reversed', label: 'Both ways' },
  { value: 'cloze', label: 'Blanks' },
];

/** Writes a card of the learner's own, a new one or one she made before. */
export function EntryEditor({
  article,
  card,
  start,
  gone,
  onDraft,
  onDone,
}: {
  readonly article: Article;
  /** The card being edited; none for a new one. */
  readonly card: CardId | undefined;
  readonly start: Draft;
  /** A quotation that the article no longer holds. */
  readonly gone: string | undefined;
  /** Told of every change, so that nothing typed is lost when the editor is closed. */
  readonly onDraft: (draft: Draft) => void;
  readonly onDone: (said: string) => void;
}) {
  const dossier = article.dossier.id;
  const [draft, setDraft] = useState(start);
  const id = useId();
  const { create, edit, remove, lookAgain } = useKeepCards();
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const words = wordsIn(draft);
  const isEmpty = words.front.trim() === '' && words.back.trim() === '';
  const preview = usePreview({ dossier, card, ...words, evidence: draft.place });
  const topic = draft.topic ?? preview?.topic ?? article.dossier.topics[0]?.id;
  const error = create.error ?? edit.error ?? remove.error;
  const isBusy = create.isPending || edit.isPending || remove.isPending;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || topic === undefined) return;
    const kept = { ...words, topic, evidence: draft.place };
    if (card !== undefined) {
      edit.mutate({ dossier, card, draft: kept }, { onSuccess: () => onDone('Saved.') });
      return;
    }
    create.mutate(
      { dossier, draft: kept },
      {
        onSuccess: ({ cards }) => {
          void lookAgain();
          onDone(
            `${plural(cards.length, 'card')} made. You can review ${cards.length === 1 ? 'it' : 'them'} now.`,
          );
        },
      },
    );
  };

  return (
    <form
      className="editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <ChoiceGroup
        legend="Form"
        type="radio"
        look="row"
        options={FORMS}
        chosen={[draft.form]}
        onChange={([form]) => change({ form: FORMS.find(({ value }) => value === form)?.value ?? 'basic' })}
      />
      {draft.form === 'cloze' ? (
        <ClozeField text={draft.text} onChange={(text) => change({ text })} />
      ) : (
        <>
          <TextField
            isFirst
            label="Question"
            value={draft.question}
            rows={2}
            maxLength={1000}
            onChange={(question) => change({ question })}
          />
          <TextField
            label="Answer"
            value={draft.answer}
            rows={2}
            maxLength={500}
            onChange={(answer) => change({ answer })}
          />
        </>
      )}
      <EvidenceField
        article={article}
        place={draft.place}
        gone={draft.place === start.place ? gone : undefined}
        onChange={(place) => change({ place })}
      />
      <div>
        <label htmlFor={id} className="editor-label">
          Topic
        </label>
        <select
          id={id}
          className="editor-field"
          value={topic}
          onChange={(event) => change({ topic: event.target.value as TopicId })}
        >
          {article.dossier.topics.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <CardPreview
        preview={isEmpty ? undefined : preview}
        advice={
          draft.place || isEmpty
            ? []
            : ['No words of the article prove it yet. You can save it all the same.']
        }
      />
      <Notice>{error ? messageOf(error) : undefined}</Notice>
      <div className="editor-actions">
        <Button look="primary" type="submit">
          {card === undefined ? 'Make the card' : 'Save'}
        </Button>
        {card !== undefined && (
          <Button
            look="quiet"
            onClick={() =>
              remove.mutate({ dossier, card }, { onSuccess: () => onDone('Deleted. Undo brings it back.') })
            }
          >
            <Trash2 size={18} aria-hidden="true" />
            Delete
          </Button>
        )}
      </div>
    </form>
  );
}
