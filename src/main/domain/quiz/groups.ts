import type { EntityId } from '../../../shared/model/ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { catalogueOf } from './catalogue.ts';
import { onceFor } from './once.ts';
import { withoutSpeaker } from './speakers.ts';

/** One thing of a group, as an option has it, and the fact that proves it. */
type Member = { readonly text: string; readonly fact: Fact };

/** Things that belong together in a dossier, and how they are asked for. */
export type Group = { readonly ask: string; readonly members: readonly Member[] };

/** The pairs of groups, each apart from the other, of which the first has a fact among its members. */
export function groupsWith(dossier: Dossier, fact: Fact): readonly (readonly [Group, Group])[] {
  return familiesOf(dossier).flatMap((family) =>
    family
      .filter(({ members }) => members.some((member) => member.fact === fact))
      .flatMap((own) => family.filter((other) => other !== own).map((other) => [own, other] as const)),
  );
}

/** Families of groups; nothing is a member of two groups of a family. */
const familiesOf = onceFor((dossier: Dossier): readonly (readonly Group[])[] => [
  ...byKind(dossier, ({ role }) => role).map((roles) =>
    roles.flatMap(([id, members]) => {
      const role = dossier.header.roles?.find((each) => each.id === id);
      return role ? [{ ask: `Which of these are among “${role.name}”?`, members }] : [];
    }),
  ),
  ...byKind(dossier, ({ within }) => within).map((groups) =>
    groups.flatMap(([id, members]) => {
      const whole = catalogueOf(dossier).entities.get(id as EntityId);
      return whole ? [{ ask: `Which of these belong to ${whole.name}?`, members }] : [];
    }),
  ),
  bySpeaker(dossier),
  byMeeting(dossier),
]);

/** The entities of each kind that facts prove something of, grouped by one of their fields. */
function byKind(
  dossier: Dossier,
  field: (entity: Entity) => string | undefined,
): readonly (readonly (readonly [string, readonly Member[]])[])[] {
  const { standing } = catalogueOf(dossier);
  const proofs = new Map(standing.toReversed().map((fact) => [fact.answer.entity, fact]));
  const kinds = Map.groupBy(dossier.entities, ({ kind }) => kind);
  return [...kinds.values()].map((entities) =>
    [...Map.groupBy(entities, field)].flatMap(([id, members]) => {
      const proved = members.flatMap((entity) => {
        const fact = proofs.get(entity.id);
        return fact === undefined ? [] : [{ text: entity.name, fact }];
      });
      return id === undefined || proved.length === 0 ? [] : [[id, proved] as const];
    }),
  );
}

/** What each of those who speak says, with a hole for the name. */
function bySpeaker(dossier: Dossier): readonly Group[] {
  const { spoken, entities } = catalogueOf(dossier);
  return [...Map.groupBy(spoken, ({ speaker }) => speaker)].flatMap(([id, facts]) => {
    const speaker = id === undefined ? undefined : entities.get(id);
    const members = facts.flatMap((fact) => {
      const text = withoutSpeaker(dossier, fact);
      return text === undefined ? [] : [{ text, fact }];
    });
    return speaker ? [{ ask: `Which of these are from ${speaker.name}?`, members }] : [];
  });
}

/** What each meeting was to consider or did. */
function byMeeting(dossier: Dossier): readonly Group[] {
  const { facts, entities } = catalogueOf(dossier);
  return [...Map.groupBy(dossier.agenda, ({ event }) => event)].flatMap(([id, items]) => {
    const event = entities.get(id);
    const members = items.flatMap(({ title, facts: ids }) => {
      const fact = ids.map((each) => facts.get(each)).find((each) => each !== undefined && !each.orphaned);
      return fact === undefined ? [] : [{ text: title, fact }];
    });
    return event ? [{ ask: `Which of these belong to the agenda? ${event.name}`, members }] : [];
  });
}
