import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { EntityView } from '../../shared/model/entity.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { findMentions } from '../domain/article/mentions.ts';
import { findNamings } from '../domain/article/namings.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { entitiesOf } from '../domain/dossier/about.ts';
import { isMapped } from '../domain/dossier/map.ts';
import { standingOf } from '../domain/people/standing.ts';
import type { Answer, Deps } from './deps.ts';
import { readKnowledge } from './knowledge.ts';
import { viewKnownFacts } from './known-facts.ts';
import { findVolume, summariseEntity } from './library.ts';

/** Who or what an entity is, where the article names it, its facts, and how well it is known. */
export function getEntity(deps: Deps, params: ParsedParams<'entity.get'>): Answer<EntityView> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const volume = found.value;
  const { article, entities, facts } = volume.dossier;
  const entity = entities.find(({ id }) => id === params.entity);
  if (!entity) return fail({ kind: 'not-found', message: 'This name is no longer in the dossier.' });
  const knows = readKnowledge(deps, volume);
  const mentions = findMentions(article, entities).filter((mention) => mention.entity === entity.id);
  return ok({
    entity: summariseEntity(entity),
    standing: standingOf(volume.dossier, entity),
    isMapped: isMapped(entity),
    namedIn: findNamings(mentions, splitPassages(article), volume.sentences),
    facts: viewKnownFacts(
      volume,
      knows,
      facts.filter((fact) => entitiesOf(fact).has(entity.id)),
    ),
    knowledge: knows((card) => card.entities.has(entity.id)),
  });
}
