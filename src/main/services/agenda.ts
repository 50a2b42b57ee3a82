import type { AgendaEntry } from '../../shared/model/explore.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import { refer } from '../domain/people/standing.ts';
import type { Answer, Deps } from './deps.ts';
import { readKnowledge } from './knowledge.ts';
import { viewKnownFacts } from './known-facts.ts';
import { findVolume } from './library.ts';

/** What each meeting was to consider: who raised it, with which document, and what proves it. */
export function getAgenda(
  deps: Deps,
  params: { readonly dossier: DossierId },
): Answer<readonly AgendaEntry[]> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const volume = found.value;
  const { agenda, entities, facts } = volume.dossier;
  const knows = readKnowledge(deps, volume);
  return ok(
    agenda.flatMap((item): AgendaEntry[] => {
      const event = refer(entities, item.event);
      const raisedBy = entities.find(({ id }) => id === item.raisedBy);
      if (!event) return [];
      const wanted = new Set(item.facts);
      return [
        {
          id: item.id,
          title: item.title,
          event,
          raisedBy: raisedBy && { id: raisedBy.id, name: raisedBy.name, office: raisedBy.office },
          document: refer(entities, item.document),
          facts: viewKnownFacts(
            volume,
            knows,
            facts.filter(({ id }) => wanted.has(id)),
          ),
          knowledge: knows((card) => wanted.has(card.fact)),
        },
      ];
    }),
  );
}
