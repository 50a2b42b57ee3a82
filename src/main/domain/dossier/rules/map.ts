import type { Dossier, Problem } from '../dossier.ts';

/** Only countries have a number of their own, borders part two that have one, and a marked group has members. */
export function mapCanBeDrawn({ header, entities }: Dossier): readonly Problem[] {
  const problem = (item: string, reason: string, file = 'entities.json'): Problem => ({ file, item, reason });
  const numbered = new Set(entities.filter(({ iso }) => iso !== undefined).map(({ id }) => id));
  const group = header.map?.group;
  const isEmpty =
    group !== undefined && !entities.some((one) => one.kind === 'country' && one.group === group);
  return [
    ...entities.flatMap(({ id, kind, iso, between }) => [
      ...(iso !== undefined && kind !== 'country' ? [problem(id, 'only a country has an ISO number')] : []),
      ...(between !== undefined && kind !== 'place' ? [problem(id, 'only a place is a border')] : []),
      ...(between !== undefined && between[0] === between[1]
        ? [problem(id, 'a border parts two countries')]
        : []),
      ...(between ?? [])
        .filter((country) => !numbered.has(country))
        .map((country) => problem(id, `${country}, which it borders, has no ISO number`)),
    ]),
    ...(isEmpty ? [problem('map', `no country is of the group ${group}`, 'dossier.json')] : []),
  ];
}
