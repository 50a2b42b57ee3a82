import type { Dossier } from './dossier.ts';
import type { Fact } from './format.ts';

/** How many facts and cards of a dossier share a property, for example a topic. */
export type Count = { readonly name: string; readonly facts: number; readonly cards: number };

/** How a dossier's facts and cards fall by what a learner may choose them by. */
export type Counts = {
  readonly facts: number;
  readonly cards: number;
  readonly entities: number;
  readonly notes: number;
  /** Facts that the article no longer holds. */
  readonly orphaned: number;
  readonly byTopic: readonly Count[];
  readonly byKind: readonly Count[];
  readonly byStatus: readonly Count[];
  readonly byForm: readonly Count[];
  readonly entitiesByKind: readonly { readonly name: string; readonly entities: number }[];
};

/** Counts what a dossier holds; a fact counts under a card form when it has a card of that form. */
export function countDossier({ header, entities, facts, notes }: Dossier): Counts {
  const cards = facts.flatMap((fact) => fact.cards);
  const count = (name: string, counted: readonly Fact[], form?: string): Count => ({
    name,
    facts: counted.length,
    cards: counted.flatMap((fact) => fact.cards).filter((card) => form === undefined || card.form === form)
      .length,
  });
  const by = (nameOf: (fact: Fact) => string) =>
    [...new Set(facts.map(nameOf))].sort().map((name) =>
      count(
        name,
        facts.filter((fact) => nameOf(fact) === name),
      ),
    );
  const kinds = [...new Set(entities.map(({ kind }) => kind))].sort();
  return {
    facts: facts.length,
    cards: cards.length,
    entities: entities.length,
    notes: notes.length,
    orphaned: facts.filter(({ orphaned }) => orphaned).length,
    byTopic: header.topics.map(({ id }) =>
      count(
        id,
        facts.filter(({ topic }) => topic === id),
      ),
    ),
    byKind: by(({ kind }) => kind),
    byStatus: by(({ status }) => status),
    byForm: [...new Set(cards.map(({ form }) => form))].sort().map((form) =>
      count(
        form,
        facts.filter((fact) => fact.cards.some((card) => card.form === form)),
        form,
      ),
    ),
    entitiesByKind: kinds.map((name) => ({
      name,
      entities: entities.filter(({ kind }) => kind === name).length,
    })),
  };
}
