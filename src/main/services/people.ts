import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { EntityKind } from '../../shared/model/article.ts';
import type { Figure, People } from '../../shared/model/explore.ts';
import type { DossierId, EntityId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import { entitiesOf } from '../domain/dossier/about.ts';
import { filterEntities } from '../domain/people/filter.ts';
import { standingOf } from '../domain/people/standing.ts';
import type { Answer, Deps } from './deps.ts';
import { readKnowledge } from './knowledge.ts';
import { findVolume, summariseEntity } from './library.ts';

/** Who acts, or is acted for; where and by what is for the map, the timeline and the agenda. */
const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'country', 'organisation', 'body', 'force']);

/** Everyone and every organisation, with what they are and how well they are known. */
export function listPeople(deps: Deps, params: { readonly dossier: DossierId }): Answer<People> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { dossier } = found.value;
  const knows = readKnowledge(deps, found.value);
  const abouts = dossier.facts.map(entitiesOf);
  return ok({
    roles: dossier.header.roles ?? [],
    figures: dossier.entities
      .filter(({ kind }) => KINDS.has(kind))
      .map((entity): Figure => {
        const { office, within, country } = standingOf(dossier, entity);
        return {
          ...summariseEntity(entity),
          role: entity.role,
          office,
          within,
          country,
          facts: abouts.filter((about) => about.has(entity.id)).length,
          knowledge: knows((card) => card.entities.has(entity.id)),
        };
      }),
  });
}

/** The entities that match what the learner types. */
export function findPeople(
  deps: Deps,
  { dossier, text }: ParsedParams<'people.find'>,
): Answer<readonly EntityId[]> {
  const found = findVolume(deps, dossier);
  return found.ok ? ok(filterEntities(found.value.dossier, text)) : found;
}
