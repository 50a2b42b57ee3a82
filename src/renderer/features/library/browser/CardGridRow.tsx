import { Flag } from 'lucide-react';
import type { CSSProperties, MouseEvent } from 'react';
import type { CardRow } from '../../../../shared/model/browse.ts';
import { COLUMNS, type Topics, tellInOneLine } from './columns.ts';

/** One card of the table; a row whose card is still on its way is empty. */
export function CardGridRow({
  id,
  index,
  row,
  style,
  isNarrow,
  isCursor,
  isSelected,
  topics,
  onPress,
}: {
  readonly id: string;
  readonly index: number;
  readonly row: CardRow | undefined;
  readonly style: CSSProperties;
  readonly isNarrow: boolean;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly topics: Topics;
  readonly onPress: (event: MouseEvent) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a virtual table
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for keys
    <div
      id={id}
      role="row"
      className="cards-row"
      style={style}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-cursor={isCursor || undefined}
      data-faint={row?.suspended || row?.buried || undefined}
      onClick={onPress}
    >
      {row && isNarrow ? (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="gridcell" aria-colindex={1} className="cards-cell cards-both">
          <span className="cards-front">{row.front}</span>
          <span className="cards-more">{tellInOneLine(row, topics)}</span>
        </div>
      ) : (
        COLUMNS.map(({ by, isNumber, show }, column) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={by}
            role="gridcell"
            aria-colindex={column + 1}
            className={`cards-cell cards-${by}${isNumber ? ' cards-number' : ''}`}
          >
            {row && by === 'flag' && row.flag > 0 ? (
              <span className={`flag-${row.flag}`}>
                <Flag size={14} aria-hidden="true" /> {show(row, topics)}
              </span>
            ) : (
              row && show(row, topics)
            )}
          </div>
        ))
      )}
    </div>
  );
}
