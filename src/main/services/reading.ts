import type { ParsedParams } from '../../shared/contract/methods.ts';
import { addRange } from '../../shared/model/read-ranges.ts';
import { ok } from '../../shared/model/result.ts';
import { listReadRanges, putReadRanges, saveReading } from '../storage/reading.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';

/** Keeps where the learner is and what she has read since; what lies beyond the article counts as its end. */
export function keepReading(deps: Deps, params: ParsedParams<'reading.save'>): Answer<null> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { database, now } = deps;
  const { length } = found.value.dossier.article;
  database.transaction(() => {
    saveReading(database, params.dossier, Math.min(params.offset, length), now().at);
    if (params.read.length === 0) return;
    const read = params.read
      .map(({ start, end }) => ({ start, end: Math.min(end, length) }))
      .reduce(addRange, listReadRanges(database, params.dossier));
    putReadRanges(database, params.dossier, read);
  })();
  return ok(null);
}
