const DAY = 86_400_000;
const month = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** For study days in a row that begin a week: the month’s name at the first week that begins in it, else nothing. */
export function nameMonths(days: readonly number[]): readonly (string | undefined)[] {
  return days.map((day, index) => {
    if (index % 7 !== 0) return undefined;
    const name = month.format(day * DAY);
    const isNew = index === 0 || month.format((day - 7) * DAY) !== name;
    // A first month of one week would have no room beside the next one’s name.
    const isCut = index === 0 && month.format((day + 7) * DAY) !== name;
    return isNew && !isCut ? name : undefined;
  });
}

/** A study day without its year. */
export function writeShortDay(day: number): string {
  return short.format(day * DAY);
}
