import type { Figure, People } from '../../../../shared/model/explore.ts';

/** What stands together on the page, under one title. */
export type Group = {
  readonly key: string;
  readonly title: string;
  readonly about: string | undefined;
  readonly figures: readonly Figure[];
};

/** How people and bodies can be arranged. */
export type Arrangement = 'role' | 'country';

/** Puts people and bodies together by the part they play or by their country; empty groups are left out. */
export function groupFigures({ roles, figures }: People, by: Arrangement): readonly Group[] {
  const groups = by === 'role' ? groupByRole(roles, figures) : groupByCountry(figures);
  return groups.filter((group) => group.figures.length > 0);
}

/** Where the dossier names no part, the kind decides. */
const KIND_GROUPS: readonly Pick<Group, 'key' | 'title'>[] = [
  { key: 'person', title: 'People' },
  { key: 'body', title: 'Organisations and bodies' },
  { key: 'country', title: 'Countries' },
];

function groupByRole(roles: People['roles'], figures: readonly Figure[]): readonly Group[] {
  const others = figures.filter(({ role }) => role === undefined);
  return [
    ...roles.map(({ id, name, about }) => ({
      key: id,
      title: name,
      about,
      figures: figures.filter(({ role }) => role === id),
    })),
    ...KIND_GROUPS.map(({ key, title }) => ({
      key: `kind ${key}`,
      title: roles.length > 0 ? `Other ${title.toLowerCase()}` : title,
      about: undefined,
      figures: others.filter(({ kind }) => (kind === 'person' || kind === 'country' ? kind : 'body') === key),
    })),
  ];
}

function groupByCountry(figures: readonly Figure[]): readonly Group[] {
  const inhabited = new Set(figures.map(({ country }) => country?.id));
  const countries = figures.filter(({ kind }) => kind === 'country');
  return [
    ...countries
      .filter(({ id }) => inhabited.has(id))
      .map((land) => ({
        key: land.id,
        title: land.name,
        about: undefined,
        figures: [...figures.filter(({ country }) => country?.id === land.id), land],
      })),
    {
      key: 'no country',
      title: 'Of no single country',
      about: undefined,
      figures: figures.filter(({ kind, country }) => kind !== 'country' && country === undefined),
    },
    {
      key: 'alone',
      title: 'Countries of which nobody is named',
      about: undefined,
      figures: countries.filter(({ id }) => !inhabited.has(id)),
    },
  ];
}
