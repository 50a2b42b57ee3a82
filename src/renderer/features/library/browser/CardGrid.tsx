import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { CardSort } from '../../../../shared/model/browse.ts';
import { CardGridRow } from './CardGridRow.tsx';
import { COLUMNS, type Topics } from './columns.ts';
import type { CardRows } from './use-card-rows.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import type { Selection } from './use-selection.ts';

/** Heights of a row in rem: a line, or a line with a smaller one below where there is no room for columns. */
const LINE = 2.5;
const TWO_LINES = 4.5;
/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/** The cards as a table of which only what is seen is there, for mouse and keyboard alike. */
export function CardGrid({
  grid,
  rows,
  sort,
  onSort,
  selection,
  topics,
  onSeen,
}: {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly rows: CardRows;
  readonly sort: CardSort;
  readonly onSort: (sort: CardSort) => void;
  readonly selection: Selection;
  readonly topics: Topics;
  /** The first row that is seen. */
  readonly onSeen: (index: number) => void;
}) {
  const total = rows.found?.total ?? 0;
  const isNarrow = useIsNarrow();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = rem * (isNarrow ? TWO_LINES : LINE);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    overscan: 8,
    // The head covers the first rows when they are scrolled into view.
    scrollPaddingStart: rem * LINE,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => virtualizer.measure(), [height]);
  const items = virtualizer.getVirtualItems();
  const firstSeen = items[0]?.index ?? 0;
  useEffect(() => onSeen(firstSeen), [firstSeen, onSeen]);

  const go = (event: KeyboardEvent, index: number) => {
    event.preventDefault();
    const at = Math.max(0, Math.min(index, total - 1));
    if (event.shiftKey) selection.extend(at);
    else if (event.ctrlKey || event.metaKey) selection.move(at);
    else selection.choose(at);
    virtualizer.scrollToIndex(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || total === 0 || event.altKey) return;
    const { cursor } = selection;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown')
      go(event, cursor + (selection.selected.size === 0 && cursor === 0 ? 0 : 1));
    else if (event.key === 'ArrowUp') go(event, cursor - 1);
    else if (event.key === 'PageDown') go(event, cursor + PAGE);
    else if (event.key === 'PageUp') go(event, cursor - PAGE);
    else if (event.key === 'Home') go(event, 0);
    else if (event.key === 'End') go(event, total - 1);
    else if (event.key === ' ') {
      event.preventDefault();
      selection.toggle(cursor);
    } else if (isCtrl && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selection.selectAll();
    } else if (event.key === 'Escape') selection.clear();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table whose rows come and go as it scrolls
    <div
      ref={grid}
      role="grid"
      className="cards-grid"
      tabIndex={0}
      aria-label="Cards"
      aria-multiselectable="true"
      aria-rowcount={total + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={total > 0 ? rowId(selection.cursor) : undefined}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
      <div role="row" aria-rowindex={1} className="cards-head">
        {COLUMNS.map(({ by, name, isNumber }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
          <div
            key={by}
            role="columnheader"
            aria-colindex={index + 1}
            className={`cards-cell cards-${by}${isNumber ? ' cards-number' : ''}`}
            aria-sort={sort.by === by ? (sort.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className="cards-sort" onClick={() => onSort(nextSort(sort, by))}>
              {name}
              {sort.by === by &&
                (sort.descending ? (
                  <ArrowDown size={14} aria-hidden="true" />
                ) : (
                  <ArrowUp size={14} aria-hidden="true" />
                ))}
            </button>
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className="cards-body" style={{ blockSize: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, size }) => (
          <CardGridRow
            key={index}
            id={rowId(index)}
            index={index}
            row={rows.rowAt(index)}
            style={{ blockSize: size, transform: `translateY(${start}px)` }}
            isNarrow={isNarrow}
            isCursor={index === selection.cursor}
            isSelected={selection.selected.has(rows.rowAt(index)?.id ?? ('' as never))}
            topics={topics}
            onPress={(event) => {
              grid.current?.focus({ preventScroll: true });
              if (event.shiftKey) selection.extend(index);
              else if (event.ctrlKey || event.metaKey) selection.toggle(index);
              else selection.choose(index);
            }}
          />
        ))}
      </div>
    </div>
  );
}

const rowId = (index: number) => `card-row-${index}`;

/** A press on a head sorts upwards, then downwards, then as the article has it. */
function nextSort(sort: CardSort, by: CardSort['by']): CardSort {
  if (sort.by !== by) return { by, descending: false };
  return sort.descending ? { by: 'article', descending: false } : { by, descending: true };
}
