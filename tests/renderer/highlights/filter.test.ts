import { describe, expect, it } from 'vitest';
import { filterHighlights } from '../../../src/renderer/features/highlights/filter.ts';
import type { Highlight } from '../../../src/shared/model/highlight.ts';
import type { HighlightId } from '../../../src/shared/model/ids.ts';

const aHighlight = (id: number, changes: Partial<Highlight>): Highlight => ({
  id: id as HighlightId,
  colour: 'yellow',
  note: '',
  exact: 'fog',
  place: { start: 0, end: 3 },
  section: undefined,
  createdAt: 0,
  ...changes,
});
const list = [
  aHighlight(1, { exact: 'The lamp of Élin', note: 'Who pays?' }),
  aHighlight(2, { exact: 'fog and ice', colour: 'pink' }),
  aHighlight(3, { exact: 'ice', note: 'as in fog', colour: 'blue' }),
];

describe('filterHighlights', () => {
  it.each([
    ['everything without a filter', '', [], false, [1, 2, 3]],
    ['words of the text, without case and diacritics', 'elin LAMP', [], false, [1]],
    ['words of the note', 'pays', [], false, [1]],
    ['every word, wherever it stands', 'ice fog', [], false, [2, 3]],
    ['the chosen colours', '', ['pink', 'blue'], false, [2, 3]],
    ['those with a note', '', [], true, [1, 3]],
    ['those with a note of the chosen colours', '', ['pink', 'blue'], true, [3]],
    ['words and colours together', 'fog', ['blue'], false, [3]],
    ['nothing', 'storm', [], false, []],
  ] as const)('shows %s', (_, query, colours, withNote, ids) => {
    expect(filterHighlights(list, { query, colours, withNote }).map(({ id }) => Number(id))).toEqual(ids);
  });
});
