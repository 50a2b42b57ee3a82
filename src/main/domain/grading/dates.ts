import { isNumber } from './numbers.ts';
import { countSlips } from './typos.ts';
import { splitWords } from './words.ts';

/** A date as far as it is given. */
export type PartialDate = {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
};
export type DateSpan = { readonly from: PartialDate; readonly to: PartialDate | undefined };

/** English names, and Russian ones as they fold; the Russian end in many ways. */
const MONTHS = [
  ['january', 'yanvar'],
  ['february', 'fevral'],
  ['march', 'mart'],
  ['april', 'aprel'],
  ['may', 'maya'],
  ['june', 'iyun'],
  ['july', 'iyul'],
  ['august', 'avgust'],
  ['september', 'sentyabr'],
  ['october', 'oktyabr'],
  ['november', 'noyabr'],
  ['december', 'dekabr'],
] as const;
/** Words around a date that say nothing of it. */
const AROUND = new Set(
  'on in of the at night since from year between during goda god noch na v s'.split(' '),
);
const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?\.?$/u;

/**
 * The ways to read a text as a date, a year or a span of these; none when it says anything else.
 * `11/6` may be the sixth of November or the eleventh of June; `11.6` is the latter.
 */
export function readDates(text: string): readonly DateSpan[] {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:on|since|in)\s+/iu, '')
    .replace(/(?<![\p{L}\d])['’](?=\d\d(?!\d))/gu, '20');
  const numeric = NUMERIC.exec(bare);
  if (numeric) {
    const dates = readNumeric(numeric);
    if (dates.length > 0) return dates.map((from) => ({ from, to: undefined }));
  }
  const parts = bare
    .replace(
      /(?<=\d)\s*[-–—/]\s*(?=[\d\p{L}])|\s+[-–—]\s+|\s+(?:to|until|till|through|and|по|до)\s+/giu,
      ' ~ ',
    )
    .split(' ~ ');
  const [from, to, ...more] = parts.map(readPart);
  if (from === undefined || more.length > 0 || (parts.length === 2 && to === undefined)) return [];
  return [to === undefined ? { from, to } : joinSpan(from, to)];
}

/** The number of a month by its name, its abbreviation or a slip of either. */
export function readMonth(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const exact = MONTHS.findIndex(
    ([english, russian]) =>
      english.startsWith(word) ||
      russian.startsWith(word) ||
      (word === 'sept' && english === 'september') ||
      (word.startsWith(russian) && word.length <= russian.length + 2),
  );
  if (exact >= 0) return exact + 1;
  const near = MONTHS.flatMap(([english], index) =>
    countSlips(word, english, true) === undefined ? [] : [index + 1],
  );
  return near.length === 1 ? near[0] : undefined;
}

function readNumeric([
  ,
  first = '',
  mark = '',
  second = '',
  third,
]: readonly string[]): readonly PartialDate[] {
  const [a, b] = [Number(first), Number(second)];
  if (first.length === 4)
    return third === undefined ? [] : listReal([{ day: Number(third), month: b, year: a }]);
  if (first.length > 2 || (third !== undefined && third.length !== 2 && third.length !== 4)) return [];
  if (third === undefined && mark === '-') return [];
  const year = third === undefined ? undefined : Number(third) + (third.length === 2 ? 2000 : 0);
  const european = { day: a, month: b, year };
  return listReal(mark === '.' ? [european] : [european, { day: b, month: a, year }]);
}

const listReal = (dates: readonly PartialDate[]): readonly PartialDate[] =>
  dates.filter(({ day = 1, month = 1 }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Whether a weekday may be said of a date: it is the date’s own, or the date is not given in full. */
function isOn(weekday: number, { day, month, year }: PartialDate): boolean {
  if (day === undefined || month === undefined || year === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
}

function readPart(text: string): PartialDate | undefined {
  let date: PartialDate = {};
  let weekday: number | undefined;
  for (const word of splitWords(text)) {
    if (AROUND.has(word)) continue;
    const named = WEEKDAYS.findIndex((name) => word.length >= 3 && name.startsWith(word));
    if (named >= 0) {
      weekday = named;
      continue;
    }
    const value = Number(word);
    const month = isNumber(word) ? undefined : readMonth(word);
    if (month !== undefined && date.month === undefined) date = { ...date, month };
    else if (isNumber(word) && word.length === 4 && date.year === undefined) date = { ...date, year: value };
    else if (isNumber(word) && value >= 1 && value <= 99 && date.day === undefined)
      date = { ...date, day: value };
    else return undefined;
  }
  const { day, month, year } = date;
  if (day === undefined && month === undefined && year === undefined) return undefined;
  if (weekday !== undefined && !isOn(weekday, date)) return undefined;
  return day !== undefined && day > 31 && month !== undefined ? undefined : date;
}

/** Gives each end what only the other one says: “21 to 29 October 2019”, “2019–21”. */
function joinSpan(from: PartialDate, to: PartialDate): DateSpan {
  if (
    from.year !== undefined &&
    from.month === undefined &&
    to.month === undefined &&
    to.year === undefined
  ) {
    return { from, to: { year: Math.trunc(from.year / 100) * 100 + (to.day ?? 0) } };
  }
  const month = from.month ?? to.month;
  const year = from.year ?? to.year;
  return {
    from: { day: from.day, month, year },
    to: { day: to.day, month: to.month ?? month, year: to.year ?? year },
  };
}
