import { useId, useState } from 'react';
import type { Highlights } from '../../../shared/model/highlight.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { useUndo } from '../../app/use-undo.ts';
import { call } from '../../client/client.ts';
import { messageOf } from '../../client/failure.ts';
import { saveFile } from '../../client/save-file.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { SaidLine } from '../../ui/SaidLine.tsx';
import { filterHighlights, type HighlightFilter } from './filter.ts';
import { HighlightEntry } from './HighlightEntry.tsx';
import { HighlightTools } from './HighlightTools.tsx';
import { useHighlightActions } from './use-highlight-actions.ts';
import './highlight-colours.css';
import './highlights-page.css';

const EVERYTHING: HighlightFilter = { query: '', colours: [], withNote: false };

/** The list with its search and filter, the file to take along, and the way back from what was done. */
export function HighlightsPage({ list, ...steps }: Highlights) {
  const dossier = useDossier().id;
  const heading = useHeading('Highlights');
  const field = useId();
  const [filter, setFilter] = useState(EVERYTHING);
  const [problem, setProblem] = useState<string>();
  const [said, say] = useState<string>();
  const { change, remove, notice } = useHighlightActions(dossier);
  useUndo('Highlights', dossier, steps, { say, refuse: (error) => setProblem(error && messageOf(error)) });
  useKeys('Highlights', [
    { keys: ['/'], label: 'Search in them', run: () => document.getElementById(field)?.focus() },
  ]);
  const save = async () => {
    try {
      await saveFile(await call('highlights.export', { dossier }));
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
      <Notice>{problem ?? notice}</Notice>
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
          <HighlightTools field={field} filter={filter} onFilter={setFilter} onSave={() => void save()} />
          <p role="status" className="highlights-count">
            {shown.length === list.length
              ? plural(list.length, 'highlight')
              : `${shown.length} of ${plural(list.length, 'highlight')}`}
          </p>
          <ol className="highlights-list" aria-label="Your highlights">
            {shown.map((highlight) => (
              <HighlightEntry
                key={highlight.id}
                highlight={highlight}
                onChange={(what, onSaved) => change(highlight, what, { onSuccess: onSaved })}
                onRemove={() => {
                  remove(highlight);
                  heading.current?.focus();
                }}
              />
            ))}
          </ol>
        </>
      )}
      <SaidLine floats said={said} onHide={() => say(undefined)} />
    </section>
  );
}
