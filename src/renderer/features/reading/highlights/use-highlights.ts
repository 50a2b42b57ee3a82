import { useCallback, useMemo, useState } from 'react';
import type { Highlight } from '../../../../shared/model/highlight.ts';
import type { DossierId, HighlightId } from '../../../../shared/model/ids.ts';
import { useReply } from '../../../client/queries.ts';
import type { PlacedHighlight } from '../marks.ts';

/** A highlight whose card is open, and the marker in the text that it belongs to. */
type Opened = {
  readonly id: HighlightId;
  readonly anchor: HTMLElement;
  /** Opened to write a note. */
  readonly startsInNote: boolean;
};

/** The highlights of the article on the page, and which of them has its card open. */
export function useHighlights(dossier: DossierId) {
  const { data, error } = useReply('highlights.list', { dossier });
  const [opened, setOpened] = useState<Opened>();
  const list = data?.list;
  const placed = useMemo(() => (list ?? []).filter(isPlaced), [list]);
  const open = useCallback((highlight: PlacedHighlight, anchor: HTMLElement) => {
    setOpened({ id: highlight.id, anchor, startsInNote: false });
  }, []);
  const steps = { undo: data?.undo, redo: data?.redo };
  return { placed, steps, error, opened, open, setOpened };
}

/** The smallest highlight that holds an offset of the article, where several overlap. */
export function highlightAt(placed: readonly PlacedHighlight[], offset: number): PlacedHighlight | undefined {
  return placed
    .filter(({ place }) => place.start <= offset && offset < place.end)
    .toSorted((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))[0];
}

function isPlaced(highlight: Highlight): highlight is PlacedHighlight {
  return highlight.place !== undefined;
}
