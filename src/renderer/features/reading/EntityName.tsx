import type { KeyboardEvent } from 'react';
import type { EntitySummary } from '../../../shared/model/article.ts';
import { KINDS } from './kinds.ts';

/** A name in the running text that opens its card and reads on as text. */
export function EntityName({
  entity,
  text,
  onOpen,
}: {
  readonly entity: EntitySummary;
  readonly text: string;
  readonly onOpen: (entity: EntitySummary, anchor: HTMLElement) => void;
}) {
  const { name } = KINDS[entity.kind];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(entity, event.currentTarget);
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
      onClick={(event) => onOpen(entity, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}
