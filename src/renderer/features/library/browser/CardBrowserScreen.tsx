import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type CardSort, SORTS } from '../../../../shared/model/browse.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { messageOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { plural } from '../../../ui/plural.ts';
import { Waiting } from '../../../ui/Waiting.tsx';
import { FLAGS } from '../../review/card-commands.ts';
import { studyLink } from '../../study/study-link.ts';
import { CardGrid } from './CardGrid.tsx';
import { CardPreview } from './CardPreview.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useBrowserActions } from './use-browser-actions.ts';
import { useBrowserAddress } from './use-browser-address.ts';
import { useCardRows } from './use-card-rows.ts';
import { useSelection } from './use-selection.ts';
import '../../review/card-menu.css';
import '../../settings/field.css';
import './browser.css';
import './cards-grid.css';

/** Every card that a search finds, to be looked at, sorted and changed many at once. */
export function CardBrowserScreen() {
  const { id: dossier, topics } = useDossier();
  const [, navigate] = useLocation();
  const heading = useHeading('Cards');
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { text, sort, setText, setSort } = useBrowserAddress();
  const [firstSeen, setFirstSeen] = useState(0);
  const rows = useCardRows(dossier, text, sort, firstSeen);
  const { found, unclear, error } = rows;
  const selection = useSelection(dossier, text, sort, rows);
  const shown = found?.rows.filter(({ id }) => selection.selected.has(id)) ?? [];
  const actions = useBrowserActions(selection.selected, shown, found);
  const names = new Map<string, string>(topics.map(({ id, name }) => [id, name]));
  const isNone = selection.selected.size === 0;
  const study = () => navigate(studyLink(text));
  const search = (typed: string) => {
    setText(typed);
    setFirstSeen(0);
    selection.move(0);
    grid.current?.scrollTo(0, 0);
  };

  useKeys('Cards', [
    { keys: ['/'], label: 'Search the cards', run: () => field.current?.focus() },
    { keys: ['x'], label: 'Study what the search finds', run: study },
    ...actions.commands.map(({ name, keys, run }) => ({
      keys,
      label: `${name}: the selected cards`,
      isIdle: isNone,
      run,
    })),
    ...FLAGS.map((flag) => ({
      keys: [`f ${flag}`],
      label: `Flag ${flag} on the selected cards`,
      isIdle: isNone,
      run: () => actions.change({ kind: 'flag', flag }),
    })),
    {
      keys: ['f 0'],
      label: 'Take their flag off',
      isIdle: isNone,
      run: () => actions.change({ kind: 'flag', flag: 0 }),
    },
  ]);

  const at = rows.rowAt(selection.cursor);
  return (
    <div className="browser">
      <h1 className="browser-title" ref={heading} tabIndex={-1}>
        Cards
      </h1>
      <div className="browser-search">
        <label className="browser-field">
          <span>
            Search{' '}
            <span aria-hidden="true">
              <Kbd>/</Kbd>
            </span>
          </span>
          <input
            ref={field}
            type="search"
            className="field-input"
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            placeholder="topic:… is:due prop:r<0.8 “words”"
            value={text}
            aria-invalid={unclear !== undefined}
            aria-describedby="browser-unclear"
            onChange={(event) => search(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              grid.current?.focus();
            }}
          />
        </label>
        <FilterMenu text={text} onUse={search} />
        <Button onClick={study} disabled={(found?.total ?? 0) === 0} aria-keyshortcuts="x">
          Study these <Kbd>X</Kbd>
        </Button>
      </div>
      <p id="browser-unclear" role="status" className="browser-unclear">
        {unclear && (
          <>
            {text.slice(unclear.start, unclear.end) && <mark>{text.slice(unclear.start, unclear.end)}</mark>}{' '}
            {unclear.message}
          </>
        )}
      </p>
      <SearchHelp isOpen={unclear !== undefined || found?.total === 0} />
      <Notice>{actions.problem}</Notice>
      {error && !found ? (
        <Problem message={messageOf(error)} onRetry={rows.retry} />
      ) : !found ? (
        unclear ? null : (
          <Waiting />
        )
      ) : (
        <>
          <div className="browser-line">
            <p role="status" className="browser-count">
              {found.total === 0
                ? 'No card is like this. Take a word out, or look below “How to search”.'
                : plural(found.total, 'card')}
            </p>
            <p role="status" className="browser-said">
              {actions.said}
            </p>
            <SortField sort={sort} onSort={setSort} />
          </div>
          {found.total > 0 && (
            <>
              <SelectionBar count={selection.selected.size} actions={actions} />
              <CardGrid
                grid={grid}
                rows={rows}
                sort={sort}
                onSort={setSort}
                selection={selection}
                topics={names}
                onSeen={setFirstSeen}
              />
              {at && <CardPreview key={at.id} card={at.id} />}
            </>
          )}
        </>
      )}
    </div>
  );
}

/** The order, where the heads of the columns have no room. */
function SortField({ sort, onSort }: { readonly sort: CardSort; readonly onSort: (sort: CardSort) => void }) {
  return (
    <div className="browser-sort">
      <label>
        Sort by{' '}
        <select
          className="field-input"
          value={sort.by}
          onChange={(event) => {
            const by = SORTS.find((one) => one === event.target.value);
            if (by) onSort({ ...sort, by });
          }}
        >
          {SORTS.map((by) => (
            <option key={by} value={by}>
              {by}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={sort.descending}
          onChange={(event) => onSort({ ...sort, descending: event.target.checked })}
        />{' '}
        downwards
      </label>
    </div>
  );
}
