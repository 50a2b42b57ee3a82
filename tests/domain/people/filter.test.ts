import { describe, expect, it } from 'vitest';
import { entitiesFile } from '../../../src/main/domain/dossier/format.ts';
import { filterEntities } from '../../../src/main/domain/people/filter.ts';
import { standingOf } from '../../../src/main/domain/people/standing.ts';
import { aDossier } from '../../support/dossiers.ts';

const said = { aliases: [], description: 'Someone', describedBy: 'editor' };
const dossier = aDossier({
  entities: entitiesFile.parse([
    { ...said, id: 'ada', kind: 'person', name: 'Ada Brand', aliases: ['Ада Бранд'], role: 'officer' },
    {
      ...said,
      id: 'jon',
      kind: 'person',
      name: 'Jón Ferrow',
      office: 'Pilot',
      within: 'guild',
      country: 'elinia',
    },
    { ...said, id: 'guild', kind: 'organisation', name: 'Guild of the Sea', country: 'elinia' },
    { ...said, id: 'elinia', kind: 'country', name: 'Elinia', aliases: ['Элиния'] },
  ]),
});

describe('filterEntities', () => {
  it.each([
    ['a name', 'brand', ['ada']],
    ['the beginning of a name', 'fer', ['jon']],
    ['a name without its diacritics', 'JON', ['jon']],
    ['an alias in another script', 'бранд', ['ada']],
    ['an office', 'pilot', ['jon']],
    ['a part', 'harbour', ['ada']],
    ['what it belongs to', 'guild', ['jon', 'guild']],
    ['a country', 'elin', ['jon', 'guild', 'elinia']],
    ['a country in another script', 'эли', ['jon', 'guild', 'elinia']],
    ['words of different fields, in any order', 'elin ferrow', ['jon']],
    ['the middle of a word', 'errow', []],
    ['nothing but space', '  ', ['ada', 'jon', 'guild', 'elinia']],
  ])('finds by %s', (_, text, ids) => {
    expect(filterEntities(dossier, text)).toEqual(ids);
  });
});

describe('standingOf', () => {
  it('names what an entity belongs to, and what belongs to it', () => {
    const [ada, jon, guild, elinia] = dossier.entities.map((entity) => standingOf(dossier, entity));
    expect(ada).toMatchObject({ role: 'Officers of the harbour', within: undefined, members: [] });
    expect(jon).toMatchObject({
      office: 'Pilot',
      within: { name: 'Guild of the Sea' },
      country: { name: 'Elinia' },
    });
    expect(guild?.members).toEqual([{ id: 'jon', name: 'Jón Ferrow' }]);
    expect(elinia?.members.map(({ name }) => name)).toEqual(['Jón Ferrow', 'Guild of the Sea']);
  });
});
