import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { dossierFile, entitiesFile } from '../../src/main/domain/dossier/format.ts';
import { aDossier } from './dossiers.ts';

const said = { aliases: [], describedBy: 'editor' } as const;

/** The made dossier with countries, a border, a region and what no map has. */
export function aMapDossier(): Dossier {
  const { header, entities } = aDossier();
  return aDossier({
    header: dossierFile.parse({ ...header, map: { group: 'signer', name: 'Signers of the pact' } }),
    entities: [
      ...entities,
      ...entitiesFile.parse([
        {
          ...said,
          id: 'chad',
          kind: 'country',
          name: 'Chad',
          description: 'A signer of the pact',
          group: 'signer',
          iso: '148',
          position: { latitude: 15, longitude: 19, approximate: true, radius: 600 },
        },
        {
          ...said,
          id: 'libya',
          kind: 'country',
          name: 'Libya',
          description: 'The northern neighbour',
          iso: '434',
        },
        { ...said, id: 'atlantis', kind: 'country', name: 'Atlantis', description: 'It sank' },
        {
          ...said,
          id: 'southern-border',
          kind: 'place',
          name: 'Southern border',
          description: 'The line in the sand',
          between: ['chad', 'libya'],
        },
        { ...said, id: 'nowhere', kind: 'place', name: 'Nowhere', description: 'Not on any map' },
      ]),
    ],
  });
}
