import { fold } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { FACTS } from './places.ts';

/** No id stands for two things. */
export function idsAreUnique({ entities, facts, notes }: Dossier): readonly Problem[] {
  const twice = (file: string, ids: readonly string[]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ file, item: id, reason: 'this id is used twice' }));
  return [
    ...twice(
      'entities.json',
      entities.map(({ id }) => id),
    ),
    ...twice(
      FACTS,
      facts.map(({ id }) => id),
    ),
    ...twice(
      'notes.json',
      notes.map(({ id }) => id),
    ),
    ...facts.flatMap((fact) =>
      twice(
        FACTS,
        fact.cards.map((card) => `${fact.id}/${card.id}`),
      ),
    ),
  ];
}

/** Every entity and topic that is referred to is declared. */
export function referencesExist({ header, entities, facts }: Dossier): readonly Problem[] {
  const known = new Set<string>(entities.map(({ id }) => id));
  const topics = new Set<string>(header.topics.map(({ id }) => id));
  const missing = (file: string, item: string, ids: readonly (string | undefined)[]) =>
    ids
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => ({ file, item, reason: `the entity ${id} is not declared` }));
  return [
    ...entities.flatMap((entity) =>
      missing('entities.json', entity.id, [entity.country, ...(entity.between ?? [])]),
    ),
    ...facts.flatMap((fact) => [
      ...missing(FACTS, fact.id, [...fact.entities, fact.speaker, fact.answer.entity]),
      ...(topics.has(fact.topic)
        ? []
        : [{ file: FACTS, item: fact.id, reason: `the topic ${fact.topic} is not declared` }]),
    ]),
  ];
}

/** An alias names one entity, unless the dossier declares it ambiguous. */
export function aliasesAreDistinct({ header, entities }: Dossier): readonly Problem[] {
  const ambiguous = new Set((header.ambiguousAliases ?? []).map(fold));
  const owner = new Map<string, string>();
  return entities.flatMap((entity) =>
    [...new Set([entity.name, ...entity.aliases].map(fold))].flatMap((alias) => {
      const other = owner.get(alias);
      owner.set(alias, entity.id);
      return other === undefined || ambiguous.has(alias)
        ? []
        : [{ file: 'entities.json', item: entity.id, reason: `“${alias}” also names ${other}` }];
    }),
  );
}
