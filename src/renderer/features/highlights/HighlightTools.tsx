import { Download } from 'lucide-react';
import { HIGHLIGHT_COLOURS, HIGHLIGHT_LABELS } from '../../../shared/model/highlight.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { HighlightFilter } from './filter.ts';

const NOTED = 'noted';
const OPTIONS = [
  ...HIGHLIGHT_COLOURS.map((value) => ({ value, label: HIGHLIGHT_LABELS[value] })),
  { value: NOTED, label: 'With a note' },
];

/** What to look for among the highlights, which of them to show, and the file of them all. */
export function HighlightTools({
  field,
  filter,
  onFilter,
  onSave,
}: {
  /** The id of the field that takes the words. */
  readonly field: string;
  readonly filter: HighlightFilter;
  readonly onFilter: (filter: HighlightFilter) => void;
  readonly onSave: () => void;
}) {
  return (
    <>
      <div className="highlights-tools">
        <label htmlFor={field} className="unseen">
          Search in highlights and notes
        </label>
        <input
          id={field}
          type="search"
          className="highlights-search"
          placeholder="Search in highlights and notes"
          maxLength={200}
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        />
        <Button onClick={onSave}>
          <Download size={18} aria-hidden="true" />
          Save as Markdown
        </Button>
      </div>
      <ChoiceGroup
        legend="Show only"
        type="checkbox"
        look="row"
        options={OPTIONS}
        chosen={filter.withNote ? [...filter.colours, NOTED] : filter.colours}
        onChange={(chosen) =>
          onFilter({
            ...filter,
            colours: HIGHLIGHT_COLOURS.filter((one) => chosen.includes(one)),
            withNote: chosen.includes(NOTED),
          })
        }
      />
    </>
  );
}
