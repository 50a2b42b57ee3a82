import type { DossierId } from '../../shared/model/ids.ts';
import type { MapView } from '../../shared/model/map.ts';
import { ok } from '../../shared/model/result.ts';
import { viewMap } from '../domain/dossier/map.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';

/** The countries and places of a dossier, to be drawn on a map. */
export function getMap(deps: Deps, params: { readonly dossier: DossierId }): Answer<MapView> {
  const found = findVolume(deps, params.dossier);
  return found.ok ? ok(viewMap(found.value.dossier)) : found;
}
