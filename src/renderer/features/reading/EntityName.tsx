import { type KeyboardEvent, useContext } from 'react';
import type { EntitySummary } from '../../../shared/model/article.ts';
import { KINDS } from './kinds.ts';
import { MarksContext, ShownContext } from './marks-context.ts';

/** A name in the running text that opens its card and reads on as text; where its kind is not marked, only text. */
export function EntityName({ entity, text }: { readonly entity: EntitySummary; readonly text: string }) {
  const { onEntity } = useContext(MarksContext);
  const isShown = useContext(ShownContext).kinds.has(entity.kind);
  // The same element either way, so that the switch moves no text.
  if (!isShown) return <span>{text}</span>;
  const { name } = KINDS[entity.kind];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onEntity(entity, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break across lines, and the text must
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={`${text}, ${name.toLowerCase()}`}
      className={`reading-name reading-line-${entity.kind}`}
      data-entity={entity.id}
      onClick={(event) => onEntity(entity, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}
