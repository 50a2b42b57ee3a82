import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { HIGHLIGHT_COLOURS, HIGHLIGHT_LABELS, type Highlights } from '../../../shared/model/highlight.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { call } from '../../client/client.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { saveFile } from '../../client/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { filterHighlights, type HighlightFilter } from './filter.ts';
import { HighlightEntry } from './HighlightEntry.tsx';
import { useHighlightActions } from './use-highlight-actions.ts';
import '../reading/highlights/highlights.css';
import './highlights-page.css';

const COLOURS = HIGHLIGHT_COLOURS.map((value) => ({ value, label: HIGHLIGHT_LABELS[value] }));

/** The list with its search and filter, the file to take along, and the way back from a removal. */
export function HighlightsPage({ list, undo: undoName }: Highlights) {
  const dossier = useDossier().id;
  const heading = useHeading('Highlights');
  const id = useId();
  const [filter, setFilter] = useState<HighlightFilter>({ query: '', colours: [] });
  const [problem, setProblem] = useState<string>();
  const { remove, notice } = useHighlightActions(dossier);
  const undoing = useCall('action.undo', { invalidates: ['highlights.list', 'review.next', 'today.get'] });
  const undo = () => {
    if (undoName !== undefined && !undoing.isPending) undoing.mutate({ dossier });
  };
  useKeys('Highlights', [
    {
      keys: ['u', 'Ctrl+z'],
      label: undoName === undefined ? 'Undo' : `Undo: ${undoName}`,
      isIdle: undoName === undefined,
      run: undo,
    },
    { keys: ['/'], label: 'Search in them', run: () => document.getElementById(id)?.focus() },
  ]);
  const save = async () => {
    try {
      saveFile(await call('highlights.export', { dossier }));
      setProblem(undefined);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const shown = filterHighlights(list, filter);
  return (
    <section className="highlights">
      <h1 className="highlights-title" ref={heading} tabIndex={-1}>
        Highlights and notes
      </h1>
      <Notice>{problem ?? notice ?? (undoing.error ? messageOf(undoing.error) : undefined)}</Notice>
      {list.length === 0 ? (
        <>
          <p className="state-text">
            Nothing is highlighted yet. In the article, select words with the mouse, or with V and the arrow
            keys, and press H.
          </p>
          <div className="highlights-tools">
            <LinkButton href="/read">Read the article</LinkButton>
          </div>
        </>
      ) : (
        <>
          <div className="highlights-tools">
            <label htmlFor={id} className="unseen">
              Search in highlights and notes
            </label>
            <input
              id={id}
              type="search"
              className="highlights-search"
              placeholder="Search in highlights and notes"
              maxLength={200}
              value={filter.query}
              onChange={(event) => setFilter({ ...filter, query: event.target.value })}
            />
            <Button onClick={() => void save()}>
              <Download size={18} aria-hidden="true" />
              Save as Markdown
            </Button>
          </div>
          <ChoiceGroup
            legend="Show only"
            type="checkbox"
            look="row"
            options={COLOURS}
            chosen={filter.colours}
            onChange={(chosen) =>
              setFilter({ ...filter, colours: HIGHLIGHT_COLOURS.filter((one) => chosen.includes(one)) })
            }
          />
          <p role="status" className="highlights-count">
            {shown.length === list.length
              ? plural(list.length, 'highlight')
              : `${shown.length} of ${plural(list.length, 'highlight')}`}
          </p>
          <ol className="highlights-list">
            {shown.map((highlight) => (
              <HighlightEntry
                key={highlight.id}
                highlight={highlight}
                onRemove={() => {
                  remove(highlight);
                  heading.current?.focus();
                }}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
