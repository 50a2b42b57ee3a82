import { type RefObject, useCallback, useMemo, useState } from 'react';
import {
  type Article,
  type ArticleNote,
  ENTITY_KINDS,
  type EntitySummary,
} from '../../../shared/model/article.ts';
import { focusMarginNote } from './MarginNotes.tsx';
import type { TextMarks } from './marks-context.ts';
import type { Subject } from './subject.ts';

/** What the names and notes in the text are, and which of them has its card open. */
export function useMarks(
  article: Article,
  text: RefObject<HTMLElement | null>,
  onHighlight: TextMarks['onHighlight'],
) {
  const { entities, mentions } = article;
  const [subject, setSubject] = useState<Subject>();

  const onEntity = useCallback((entity: EntitySummary, anchor: HTMLElement) => {
    setSubject({ type: 'entity', entity, anchor });
  }, []);
  const onNote = useCallback((note: ArticleNote, anchor: HTMLElement) => {
    if (!focusMarginNote(note)) setSubject({ type: 'note', note, anchor });
  }, []);
  const marks = useMemo<TextMarks>(
    () => ({
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      onEntity,
      onNote,
      onHighlight,
    }),
    [entities, onEntity, onNote, onHighlight],
  );

  const named = (entity: EntitySummary) => mentions.filter((mention) => mention.entity === entity.id).length;
  const goToNext = (entity: EntitySummary, from: HTMLElement) => {
    const places = [
      ...(text.current?.querySelectorAll<HTMLElement>(`[data-entity="${CSS.escape(entity.id)}"]`) ?? []),
    ];
    const next = places[(places.indexOf(from) + 1) % places.length];
    next?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (next) onEntity(entity, next);
  };
  const kinds = useMemo(() => {
    const named = new Set(mentions.map(({ entity }) => marks.entities.get(entity)?.kind));
    return ENTITY_KINDS.filter((kind) => named.has(kind));
  }, [mentions, marks]);
  return { marks, kinds, subject, named, goToNext, close: () => setSubject(undefined) };
}
