import type { DossierId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import { saveReading } from '../storage/reading.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';

/** Keeps the place where the learner is; an offset beyond the article counts as its end. */
export function keepReading(
  deps: Deps,
  params: { readonly dossier: DossierId; readonly offset: number },
): Answer<null> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const offset = Math.min(params.offset, found.value.dossier.article.length);
  saveReading(deps.database, params.dossier, offset, deps.now().at);
  return ok(null);
}
