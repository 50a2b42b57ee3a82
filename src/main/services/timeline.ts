import type { TimelineEntry } from '../../shared/model/explore.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import { listHappenings } from '../domain/timeline/happenings.ts';
import type { Answer, Deps } from './deps.ts';
import { readKnowledge } from './knowledge.ts';
import { viewKnownFacts } from './known-facts.ts';
import { findVolume } from './library.ts';

/** What happened when, by the facts that say so; what the article no longer proves is left out. */
export function getTimeline(
  deps: Deps,
  params: { readonly dossier: DossierId },
): Answer<readonly TimelineEntry[]> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const volume = found.value;
  const knows = readKnowledge(deps, volume);
  return ok(
    listHappenings(volume.dossier.facts).flatMap(({ when, startDay, endDay, facts }): TimelineEntry[] => {
      const known = viewKnownFacts(volume, knows, facts);
      if (known.length === 0) return [];
      const { what, from, to, part, because } = when;
      return [{ what, from, to, isOpen: when.open === true, part, because, startDay, endDay, facts: known }];
    }),
  );
}
