import { useEffect, useRef } from 'react';
import { ChoiceRow } from './ChoiceRow.tsx';
import type { Choice, ChoiceGroup } from './choices.ts';

/** The list under the field: rows in groups, one of them active; the focus stays in the field. */
export function ChoiceList({
  id,
  groups,
  active,
  onChoose,
  onPoint,
}: {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  readonly active: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  /** Called with the row that the pointer moved to. */
  readonly onPoint: (choice: Choice) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another active row is to be seen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.key]);
  const order = new Map(groups.flatMap(({ choices }) => choices).map(({ key }, index) => [key, index]));
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results" className="search-list">
      {groups.map(({ title, note, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div
          key={title}
          role="group"
          aria-label={note ? `${title}, ${note}` : title}
          className="search-group"
        >
          <p aria-hidden="true" className="search-title">
            {title}
            {note && <span>{note}</span>}
          </p>
          {choices.map((choice) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the active row
            <div
              key={choice.key}
              id={choiceId(id, order.get(choice.key))}
              role="option"
              aria-selected={choice.key === active?.key}
              className="search-row"
              onClick={() => onChoose(choice)}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => {
                if (choice.key !== active?.key) onPoint(choice);
              }}
            >
              <ChoiceRow choice={choice} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The id of a row, by its place among all. */
export function choiceId(list: string, index: number | undefined): string {
  return `${list}-${index}`;
}
