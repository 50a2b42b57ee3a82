import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/main/domain/dossier/dossier.ts';
import { dossierFile, entitiesFile } from '../../../src/main/domain/dossier/format.ts';
import { viewMap } from '../../../src/main/domain/dossier/map.ts';
import { mapCanBeDrawn } from '../../../src/main/domain/dossier/rules/map.ts';
import { aDossier } from '../../support/dossiers.ts';
import { aMapDossier } from '../../support/map.ts';

const withEntities = (...entities: readonly unknown[]): Dossier =>
  aDossier({ entities: entitiesFile.parse(entities) });

const named = (id: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  name: id,
  aliases: [],
  description: `About ${id}`,
  describedBy: 'editor',
  ...rest,
});

describe('viewMap', () => {
  it('gives countries, marked or not, and places with what bounds them', () => {
    const { marked, countries, places } = viewMap(aMapDossier());
    expect(marked).toBe('Signers of the pact');
    expect(countries.map(({ id, iso, isMarked }) => [id, iso, isMarked])).toEqual([
      ['chad', '148', true],
      ['libya', '434', false],
      ['atlantis', undefined, false],
    ]);
    expect(places.map(({ id, position, between }) => [id, position?.approximate, between])).toEqual([
      ['port-elin', true, undefined],
      ['southern-border', undefined, ['148', '434']],
      ['nowhere', undefined, undefined],
    ]);
  });

  it('marks nothing where the dossier names no group', () => {
    const { marked, countries, places } = viewMap(aDossier());
    expect([marked, countries, places.map(({ id }) => id)]).toEqual([undefined, [], ['port-elin']]);
  });
});

describe('mapCanBeDrawn', () => {
  const broken: readonly (readonly [string, Dossier, string])[] = [
    ['a number of a place', withEntities(named('elin', 'place', { iso: '148' })), 'only a country'],
    [
      'a border that is a country',
      withEntities(
        named('chad', 'country', { iso: '148', between: ['chad', 'libya'] }),
        named('libya', 'country', { iso: '434' }),
      ),
      'only a place',
    ],
    [
      'a border of one country with itself',
      withEntities(
        named('chad', 'country', { iso: '148' }),
        named('rim', 'place', { between: ['chad', 'chad'] }),
      ),
      'parts two',
    ],
    [
      'a border with a country that has no number',
      withEntities(
        named('chad', 'country', { iso: '148' }),
        named('libya', 'country'),
        named('rim', 'place', { between: ['chad', 'libya'] }),
      ),
      'libya, which it borders, has no ISO number',
    ],
    [
      'a marked group without a country',
      aDossier({
        header: dossierFile.parse({ ...aDossier().header, map: { group: 'council', name: 'Members' } }),
      }),
      'no country is of the group council',
    ],
  ];

  it('finds nothing wrong with a map that can be drawn', () => {
    expect(mapCanBeDrawn(aMapDossier())).toEqual([]);
  });

  it.each(broken)('finds %s', (_, dossier, reason) => {
    expect(
      mapCanBeDrawn(dossier)
        .map((problem) => problem.reason)
        .join('\n'),
    ).toContain(reason);
  });
});
