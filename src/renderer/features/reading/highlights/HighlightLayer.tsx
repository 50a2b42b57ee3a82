import { type RefObject, useEffect, useState } from 'react';
import type { Article } from '../../../../shared/model/article.ts';
import {
  HIGHLIGHT_LABELS,
  type Highlight,
  type HighlightColour,
} from '../../../../shared/model/highlight.ts';
import type { HighlightId } from '../../../../shared/model/ids.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useCardEditor } from '../../card-editor/editing.ts';
import { type HighlightChange, useHighlightActions } from '../../highlights/use-highlight-actions.ts';
import type { Span } from '../evidence-range.ts';
import { SelectionMenu } from '../select/SelectionMenu.tsx';
import { useSelection } from '../select/use-selection.ts';
import { useSelectionKeys } from '../select/use-selection-keys.ts';
import { offsetAtPoint } from '../text-range.ts';
import { HighlightCard } from './HighlightCard.tsx';
import { HighlightPaint } from './HighlightPaint.tsx';
import { highlightAt, type useHighlights } from './use-highlights.ts';

// Kept while the page lives: who marks what is important marks several in a row.
let lastColour: HighlightColour = 'yellow';

/** What the learner adds to the text: selecting, highlighting, notes, and cards made of the words. */
export function HighlightLayer({
  article,
  text,
  first,
  highlights,
}: {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  /** The first character in view: selecting by keyboard begins there. */
  readonly first: number;
  readonly highlights: ReturnType<typeof useHighlights>;
}) {
  const { placed, opened, open, setOpened } = highlights;
  const dossier = article.dossier.id;
  const { create, change, remove, notice } = useHighlightActions(dossier);
  const { makeCard } = useCardEditor();
  const selection = useSelection(text);
  const { span } = selection;
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState<HighlightId>();
  // A note that could not be saved; its card shows it when it is opened again.
  const [unsaved, setUnsaved] = useState<{ readonly id: HighlightId; readonly note: string }>();

  const mark = (selected: Span, colour: HighlightColour, thenNote: boolean) => {
    lastColour = colour;
    selection.clear();
    create(
      { dossier, start: selected.start, end: selected.end, colour },
      {
        onError: () => selection.select(selected),
        onSuccess: ({ highlight }) => {
          setSaid(`Highlighted as ${HIGHLIGHT_LABELS[colour].toLowerCase()}`);
          if (thenNote) setWanted(highlight);
        },
      },
    );
  };
  const act = {
    mark: (colour = lastColour) => span && mark(span, colour, false),
    note: () => span && mark(span, lastColour, true),
    makeCard: () => span && makeCard(span),
    say: setSaid,
  };
  const keep = (highlight: Highlight, what: HighlightChange) => {
    const { note } = what;
    change(highlight, what, {
      onSuccess: () => note !== undefined && setUnsaved(undefined),
      onError: () => note !== undefined && setUnsaved({ id: highlight.id, note }),
    });
  };
  useSelectionKeys(text, article, first, selection, act);

  // The marker of a new highlight comes with the next drawing of the text.
  useEffect(() => {
    const anchor = wanted && text.current?.querySelector<HTMLElement>(`[data-highlight="${wanted}"]`);
    if (!anchor || placed.every(({ id }) => id !== wanted)) return;
    setWanted(undefined);
    setOpened({ id: wanted, anchor, startsInNote: true });
  }, [wanted, placed, text, setOpened]);

  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || !window.getSelection()?.isCollapsed) return;
      if (event.target instanceof Element && event.target.closest('button, a, [role="button"]')) return;
      const offset = offsetAtPoint(element, event.clientX, event.clientY);
      const found = offset === undefined ? undefined : highlightAt(placed, offset);
      const anchor = found && element.querySelector<HTMLElement>(`[data-highlight="${found.id}"]`);
      if (anchor) open(found, anchor);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [text, placed, open]);

  const shown = opened && placed.find(({ id }) => id === opened.id);
  return (
    <>
      <HighlightPaint article={text} highlights={placed} />
      <p aria-live="polite" className="unseen">
        {said}
      </p>
      {notice && (
        <Notice>
          {unsaved ? `${notice} Your note is still in it: open the highlight to save it again.` : notice}
        </Notice>
      )}
      {span && selection.isSettled && (
        <SelectionMenu
          article={text}
          span={span}
          onMark={act.mark}
          onNote={act.note}
          onMakeCard={act.makeCard}
        />
      )}
      {opened && shown && (
        <HighlightCard
          key={shown.id}
          highlight={shown}
          draft={unsaved && unsaved.id === shown.id ? unsaved.note : shown.note}
          anchor={opened.anchor}
          startsInNote={opened.startsInNote}
          onChange={(what) => keep(shown, what)}
          onMakeCard={() => makeCard(shown.place)}
          onRemove={() => remove(shown)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
