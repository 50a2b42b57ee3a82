import { fold } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { AGENDA, FACTS } from './places.ts';

/** No id stands for two things. */
export function idsAreUnique({ entities, facts, notes, agenda }: Dossier): readonly Problem[] {
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
    ...twice(
      AGENDA,
      agenda.map(({ id }) => id),
    ),
    ...facts.flatMap((fact) =>
      twice(
        FACTS,
        fact.cards.map((card) => `${fact.id}/${card.id}`),
      ),
    ),
  ];
}

/** Every entity, topic, role and fact that is referred to is declared. */
export function referencesExist({ header, entities, facts, agenda }: Dossier): readonly Problem[] {
  const known = new Set<string>(entities.map(({ id }) => id));
  const topics = new Set<string>(header.topics.map(({ id }) => id));
  const roles = new Set(header.roles?.map(({ id }) => id));
  const proved = new Set(facts.map(({ id }) => id));
  const missing = (file: string, item: string, ids: readonly (string | undefined)[]) =>
    ids
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => ({ file, item, reason: `the entity ${id} is not declared` }));
  return [
    ...entities.flatMap((entity) =>
      missing('entities.json', entity.id, [entity.country, entity.within, ...(entity.between ?? [])]),
    ),
    ...facts.flatMap((fact) => [
      ...missing(FACTS, fact.id, [...fact.entities, fact.speaker, fact.answer.entity]),
      ...(topics.has(fact.topic)
        ? []
        : [{ file: FACTS, item: fact.id, reason: `the topic ${fact.topic} is not declared` }]),
    ]),
    ...entities
      .filter(({ role }) => role !== undefined && !roles.has(role))
      .map(({ id, role }) => ({
        file: 'entities.json',
        item: id,
        reason: `the role ${role} is not declared`,
      })),
    ...agenda.flatMap((item) => [
      ...missing(AGENDA, item.id, [item.event, item.raisedBy, item.document]),
      ...item.facts
        .filter((id) => !proved.has(id))
        .map((id) => ({ file: AGENDA, item: item.id, reason: `there is no fact ${id}` })),
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

/** What is declared ambiguous names more than one entity: an idle exception hides the next mistake. */
export function ambiguityIsReal({ header, entities }: Dossier): readonly Problem[] {
  return (header.ambiguousAliases ?? [])
    .filter((alias) => {
      const form = fold(alias);
      return (
        entities.filter(({ name, aliases }) => [name, ...aliases].some((name) => fold(name) === form))
          .length < 2
      );
    })
    .map((alias) => ({
      file: 'dossier.json',
      item: alias,
      reason: 'it is declared ambiguous, but names fewer than two entities',
    }));
}
