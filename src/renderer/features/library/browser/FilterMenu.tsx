import { ListFilter } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { SavedFilter } from '../../../../shared/model/filter.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { messageOf } from '../../../client/failure.ts';
import { useCall, useReply } from '../../../client/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Popup } from '../../../ui/Popup.tsx';

/** The learner's filters: to use one, to keep the search at hand as one, to rename and to delete them. */
export function FilterMenu({
  text,
  onUse,
}: {
  readonly text: string;
  readonly onUse: (search: string) => void;
}) {
  return (
    <Popup
      name="Saved filters"
      icon={<ListFilter size={20} aria-hidden="true" />}
      className="card-menu-button"
    >
      {(close) => (
        <Filters
          text={text}
          onUse={(search) => {
            close();
            onUse(search);
          }}
        />
      )}
    </Popup>
  );
}

function Filters({ text, onUse }: { readonly text: string; readonly onUse: (search: string) => void }) {
  const dossier = useDossier().id;
  const { data: filters = [], error } = useReply('filters.list', { dossier });
  const saving = useCall('filters.save', { invalidates: ['filters.list', 'cards.find'] });
  const [name, setName] = useState('');
  const id = useId();
  const problem = error ?? saving.error;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate({ dossier, name, search: text }, { onSuccess: () => setName('') });
  };
  return (
    <div className="filters">
      <h2 className="filters-title">Saved filters</h2>
      <Notice>{problem ? messageOf(problem) : undefined}</Notice>
      {filters.length === 0 && <p className="filters-none">None yet. Name a search to keep it.</p>}
      <ul>
        {filters.map((filter) => (
          <FilterLine key={filter.id} filter={filter} onUse={() => onUse(filter.search)} />
        ))}
      </ul>
      <form className="filters-save" onSubmit={onSubmit}>
        <label htmlFor={id}>Name for the search at hand</label>
        <input
          id={id}
          className="field-input"
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || text.trim() === ''}>
          Save
        </Button>
      </form>
    </div>
  );
}

function FilterLine({ filter, onUse }: { readonly filter: SavedFilter; readonly onUse: () => void }) {
  const dossier = useDossier().id;
  const changed = { invalidates: ['filters.list', 'cards.find'] } as const;
  const renaming = useCall('filters.rename', changed);
  const deleting = useCall('filters.delete', changed);
  const [name, setName] = useState<string>();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name ?? filter.name;
    renaming.mutate({ dossier, filter: filter.id, name: wanted }, { onSuccess: () => setName(undefined) });
  };
  if (name !== undefined) {
    return (
      <li>
        <form className="filters-line" onSubmit={onSubmit}>
          <input
            ref={(field) => field?.focus()}
            className="field-input"
            aria-label={`New name for ${filter.name}`}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            Keep
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className="filters-line">
      <button type="button" className="card-menu-item" onClick={onUse}>
        <span>
          {filter.name} <code className="filters-search">{filter.search}</code>
        </span>
      </button>
      <Button look="quiet" aria-label={`Rename ${filter.name}`} onClick={() => setName(filter.name)}>
        Rename
      </Button>
      <Button
        look="quiet"
        aria-label={`Delete ${filter.name}`}
        onClick={() => deleting.mutate({ dossier, filter: filter.id })}
      >
        Delete
      </Button>
    </li>
  );
}
