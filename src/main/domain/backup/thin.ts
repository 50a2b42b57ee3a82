const DAY = 86_400_000;

/** How many backups of days, weeks and months stay; as Anki has it. */
const KEPT = { days: 12, weeks: 10, months: 9 } as const;

/** A backup as thinning sees it. `number` counts backups as they were made, whatever the clock said then. */
export type DatedBackup = {
  readonly id: string;
  readonly number: number;
  /** Milliseconds since 1970, and minutes east of UTC. */
  readonly at: number;
  readonly offsetMinutes: number;
};

/**
 * The backups that go: all but the last one of each of the 12 newest days, 10 newest weeks and 9 newest months
 * that have any. Those of the newest day all stay, so that the morning can be had back in the afternoon; and the
 * one made last stays whatever its date. Periods are counted by the backups, never from today, so that a clock
 * that jumps removes nothing.
 */
export function thinBackups<B extends DatedBackup>(backups: readonly B[]): readonly B[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number);
  const kept = new Set<B>(newestFirst.slice(0, 1));
  const newestDay = Math.max(...backups.map(dayOf));
  for (const backup of backups) if (dayOf(backup) === newestDay) kept.add(backup);
  for (const backup of lastOfEach(newestFirst, dayOf, KEPT.days)) kept.add(backup);
  for (const backup of lastOfEach(newestFirst, weekOf, KEPT.weeks)) kept.add(backup);
  for (const backup of lastOfEach(newestFirst, monthOf, KEPT.months)) kept.add(backup);
  return backups.filter((backup) => !kept.has(backup));
}

/** The backup made last in each of the newest periods. */
function lastOfEach<B>(
  newestFirst: readonly B[],
  periodOf: (backup: B) => number,
  count: number,
): readonly B[] {
  const last = new Map<number, B>();
  for (const backup of newestFirst) {
    if (!last.has(periodOf(backup))) last.set(periodOf(backup), backup);
  }
  return [...last]
    .sort(([a], [b]) => b - a)
    .slice(0, count)
    .map(([, backup]) => backup);
}

/** Days since 1970 on the learner's own calendar. */
function dayOf({ at, offsetMinutes }: DatedBackup): number {
  return Math.floor((at + offsetMinutes * 60_000) / DAY);
}

/** Weeks from Monday to Sunday; the first of January 1970 was a Thursday. */
function weekOf(backup: DatedBackup): number {
  return Math.floor((dayOf(backup) + 3) / 7);
}

function monthOf(backup: DatedBackup): number {
  const date = new Date(dayOf(backup) * DAY);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
