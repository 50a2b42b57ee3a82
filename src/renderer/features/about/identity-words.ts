import type { Identity } from '../../../shared/model/about.ts';

/** Which Lectern this is, in a line: by version, commit and day, as far as they are known. */
export function sayIdentity({ version, commit, isChanged, day }: Identity): string {
  const from = commit === undefined ? '' : `, commit ${commit}${isChanged ? ' with changes' : ''}`;
  return `Version ${version}${from}${day === undefined ? '' : `, ${sayDay(day)}`}`;
}

function sayDay(day: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
