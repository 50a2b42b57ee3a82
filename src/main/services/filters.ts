import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { SavedFilter } from '../../shared/model/filter.ts';
import type { DossierId, FilterId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { tidy } from '../domain/cards/entry.ts';
import { dropFilter, listFilters, nextFilterId, putFilter } from '../storage/filters.ts';
import { pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';

type Filters = Answer<readonly SavedFilter[]>;

/** The learner's filters for a dossier. */
export function getFilters(deps: Deps, { dossier }: { readonly dossier: DossierId }): Filters {
  const found = findVolume(deps, dossier);
  return found.ok ? ok(listFilters(deps.database, dossier)) : found;
}

/** Keeps a search under a name, in the place of the filter that had this name. */
export function saveFilter(deps: Deps, { dossier, name, search }: ParsedParams<'filters.save'>): Filters {
  const known = getFilters(deps, { dossier });
  if (!known.ok) return known;
  const called = tidy(name);
  if (called === '') return NAMELESS;
  const same = known.value.find((filter) => filter.name.toLowerCase() === called.toLowerCase());
  const id = same?.id ?? nextFilterId(deps.database);
  return change(deps, dossier, id, `Save the filter “${called}”`, () =>
    putFilter(deps.database, dossier, { id, name: called, search }),
  );
}

/** Calls a filter otherwise. */
export function renameFilter(deps: Deps, { dossier, filter, name }: ParsedParams<'filters.rename'>): Filters {
  const known = getFilters(deps, { dossier });
  if (!known.ok) return known;
  const found = known.value.find(({ id }) => id === filter);
  if (found === undefined) return GONE;
  const called = tidy(name);
  if (called === '') return NAMELESS;
  return change(deps, dossier, filter, `Rename the filter “${found.name}”`, () =>
    putFilter(deps.database, dossier, { ...found, name: called }),
  );
}

/** Takes a filter away; its cards stay. */
export function deleteFilter(deps: Deps, { dossier, filter }: ParsedParams<'filters.delete'>): Filters {
  const known = getFilters(deps, { dossier });
  if (!known.ok) return known;
  const found = known.value.find(({ id }) => id === filter);
  if (found === undefined) return GONE;
  return change(deps, dossier, filter, `Delete the filter “${found.name}”`, () =>
    dropFilter(deps.database, filter),
  );
}

const GONE: Answer<never> = fail({
  kind: 'not-found',
  message: 'This filter is no longer there. Nothing was changed.',
});
const NAMELESS: Answer<never> = fail({
  kind: 'malformed',
  message: 'Give the filter a name. Nothing was changed.',
});

function change(deps: Deps, dossier: DossierId, id: FilterId, name: string, act: () => void): Filters {
  const { database } = deps;
  database.transaction(() => {
    const images = [takeImage(database, 'saved_filter', id)];
    act();
    pushStep(database, { dossier, name, at: deps.now().at, images });
  })();
  return getFilters(deps, { dossier });
}
