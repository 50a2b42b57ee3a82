import type { Dossier } from '../../../../src/main/domain/dossier/dossier.ts';
import type { Entity, Fact } from '../../../../src/main/domain/dossier/format.ts';
import { aDossier } from '../../../support/dossiers.ts';

const OFFICES: Readonly<Record<string, string>> = {
  'ada-brand': 'Mayor',
  'jon-ferrow': 'Pilot',
  'mia-holt': 'Warden',
  'olav-renn': 'Master',
};

/** The harbour with an office for four of its people, and a fact for each. */
export function aCrew(): Dossier {
  const { entities, facts } = aDossier();
  const [first] = facts;
  if (!first) throw new Error('The made dossier has facts.');
  const crew = entities.filter(({ id }) => OFFICES[id] !== undefined);
  return aDossier({
    entities: entities.map((entity): Entity => ({ ...entity, office: OFFICES[entity.id] })),
    facts: crew.map(
      ({ id, name }): Fact => ({
        ...first,
        id: `office-${id}` as Fact['id'],
        kind: 'office',
        statement: `The office of ${name} was ${OFFICES[id]}.`,
        entities: [id],
        answer: { text: (OFFICES[id] ?? '').toLowerCase() },
      }),
    ),
  });
}
