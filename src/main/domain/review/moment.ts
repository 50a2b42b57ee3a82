const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A point in time as a person lived it: milliseconds since 1970, and minutes east of UTC there and then. */
export type Moment = { readonly at: number; readonly offsetMinutes: number };

/** Days since 1970 in the learner's own calendar, each beginning at the rollover hour. */
export type StudyDay = number;

/** The study day of a moment: at 03:59 with a rollover at 4 it is still yesterday's. */
export function studyDay(moment: Moment, rolloverHour: number): StudyDay {
  return Math.floor(sinceFirstDay(moment, rolloverHour) / DAY);
}

/** Milliseconds since the moment's study day began; 0 to just under 24 hours. */
export function timeIntoDay(moment: Moment, rolloverHour: number): number {
  const passed = sinceFirstDay(moment, rolloverHour);
  return passed - Math.floor(passed / DAY) * DAY;
}

/** A study day and a time into it as milliseconds on a calendar that knows no time zones. */
export function onStudyCalendar(day: StudyDay, intoDay: number): number {
  return day * DAY + intoDay;
}

function sinceFirstDay({ at, offsetMinutes }: Moment, rolloverHour: number): number {
  return at + offsetMinutes * MINUTE - rolloverHour * HOUR;
}
